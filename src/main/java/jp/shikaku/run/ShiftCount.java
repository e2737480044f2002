package jp.shikaku.run;

import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;

/** 件数: how many members came out in that way, beside the run before. */
record ShiftCount(Shift shift, long members) {

    ShiftCount(ReasonCode reasonBefore, Action actionBefore, ReasonCode reason, Action action, long members) {
        this(new Shift(reasonBefore, actionBefore, reason, action), members);
    }
}
