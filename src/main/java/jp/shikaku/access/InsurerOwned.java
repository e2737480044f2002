package jp.shikaku.access;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;

/** A row that belongs to one insurer and is seen only in its scope ({@link InsurerScope}). */
@MappedSuperclass
public abstract class InsurerOwned {

    /** The sequence's increment: whoever takes value V of it owns (V-500, V]. */
    static final int IDS_AT_ONCE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    @SequenceGenerator(name = "row_id", sequenceName = "row_id", allocationSize = InsurerOwned.IDS_AT_ONCE)
    private Long id;

    @TenantId
    private String insurer;

    @Version
    private int version;

    /** Its id before it is written, where that is done in bulk. */
    void number(long given) {
        if (id != null) {
            throw new IllegalStateException("It has the id " + id);
        }
        id = given;
    }

    public Long id() {
        return id;
    }

    public String insurer() {
        return insurer;
    }
}
