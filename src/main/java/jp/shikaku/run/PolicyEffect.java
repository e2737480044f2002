package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.shikaku.access.InsurerOwned;

/** 方針の影響: how many members a trial has found to be judged otherwise in the same way. */
@Entity
@Table(name = "policy_effect")
class PolicyEffect extends InsurerOwned {

    @Column(name = "trial_id")
    private long trialId;

    @Embedded
    private Effect effect;

    private long members;

    protected PolicyEffect() {}

    PolicyEffect(long trialId, Effect effect) {
        this.trialId = trialId;
        this.effect = effect;
    }

    Effect effect() {
        return effect;
    }

    long members() {
        return members;
    }

    void add(long more) {
        members += more;
    }
}
