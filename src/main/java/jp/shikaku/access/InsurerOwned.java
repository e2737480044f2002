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

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    @SequenceGenerator(name = "row_id", sequenceName = "row_id", allocationSize = 500)
    private Long id;

    @TenantId
    private String insurer;

    @Version
    private int version;

    public Long id() {
        return id;
    }

    public String insurer() {
        return insurer;
    }
}
