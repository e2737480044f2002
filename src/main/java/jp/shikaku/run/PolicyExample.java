package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.document.Judgement;

/** 影響の例: one member whom a trial has found to be judged otherwise. */
@Entity
@Table(name = "policy_example")
class PolicyExample extends InsurerOwned {

    @Column(name = "trial_id")
    private long trialId;

    @Column(name = "member_id")
    private long memberId;

    @Embedded
    private Effect effect;

    @Column(name = "valid_until_before")
    private LocalDate validUntilBefore;

    @Column(name = "valid_until_after")
    private LocalDate validUntilAfter;

    protected PolicyExample() {}

    PolicyExample(long trialId, Effect effect, Judgement before, Judgement after) {
        this.trialId = trialId;
        this.memberId = before.member().id();
        this.effect = effect;
        this.validUntilBefore = before.validUntil();
        this.validUntilAfter = after.validUntil();
    }
}
