package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;

/** 変わり方: how a member came out in the run before (null = was not in it), and comes out in this one. */
@Embeddable
public record Shift(
        @Enumerated(EnumType.STRING) @Column(name = "reason_before")
        ReasonCode reasonBefore,

        @Enumerated(EnumType.STRING) @Column(name = "action_before")
        Action actionBefore,

        @Enumerated(EnumType.STRING) @Column(name = "reason_after")
        ReasonCode reasonAfter,

        @Enumerated(EnumType.STRING) @Column(name = "action_after")
        Action actionAfter) {

    public ShiftKind kind() {
        if (reasonBefore == null) {
            return ShiftKind.APPEARED;
        }
        if (reasonBefore == reasonAfter) {
            return actionBefore == actionAfter ? ShiftKind.SAME : ShiftKind.ACTION;
        }
        if (reasonBefore == ReasonCode.NOT_COVERED) {
            return ShiftKind.JOINED;
        }
        return reasonAfter == ReasonCode.NOT_COVERED ? ShiftKind.LEFT : ShiftKind.REASON;
    }
}
