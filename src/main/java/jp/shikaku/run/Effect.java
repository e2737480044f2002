package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import jp.shikaku.document.Action;
import jp.shikaku.document.Judgement;
import jp.shikaku.eligibility.ReasonCode;

/** 影響: how a member is judged before and after a policy. */
@Embeddable
public record Effect(
        @Enumerated(EnumType.STRING) @Column(name = "reason_before")
        ReasonCode reasonBefore,

        @Enumerated(EnumType.STRING) @Column(name = "reason_after")
        ReasonCode reasonAfter,

        @Enumerated(EnumType.STRING) @Column(name = "action_before")
        Action actionBefore,

        @Enumerated(EnumType.STRING) @Column(name = "action_after")
        Action actionAfter,

        @Column(name = "validity_differs") boolean validityDiffers) {

    static Effect of(Judgement before, Judgement after) {
        return new Effect(
                before.decision().code(),
                after.decision().code(),
                before.action(),
                after.action(),
                !Objects.equals(before.validUntil(), after.validUntil()));
    }

    public boolean none() {
        return !reasonDiffers() && !actionDiffers() && !validityDiffers;
    }

    public boolean reasonDiffers() {
        return reasonBefore != reasonAfter;
    }

    public boolean actionDiffers() {
        return actionBefore != actionAfter;
    }
}
