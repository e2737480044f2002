package jp.shikaku.insurer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** 方針の登録: one policy as entered by somebody. Written once, never changed; see {@link PolicyHistory}. */
@Entity
@Immutable
@Table(name = "dated_policy")
@IdClass(DatedPolicy.Key.class)
class DatedPolicy {

    record Key(String insurer, int number) implements Serializable {}

    @Id
    private String insurer;

    @Id
    private int number;

    @Embedded
    private StoredPolicy stored;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected DatedPolicy() {}

    DatedPolicy(String insurer, PolicyHistory.Entry entry) {
        this.insurer = insurer;
        this.number = entry.number();
        this.stored = new StoredPolicy(entry.policy());
        this.enteredBy = entry.enteredBy();
        this.enteredAt = entry.enteredAt();
    }

    PolicyHistory.Entry entry() {
        return new PolicyHistory.Entry(number, stored.policy(), enteredBy, enteredAt);
    }
}
