package jp.shikaku.benchmark;

import java.time.LocalDate;
import jp.shikaku.document.ActionCode;
import jp.shikaku.document.ActionDecision;
import jp.shikaku.eligibility.ReasonCode;

/**
 * What both must agree on.
 *
 * @param lastDay null where nothing ends the document
 */
record Outcome(ReasonCode code, LocalDate lastDay, ActionCode action) {

    static Outcome of(ActionDecision decision) {
        return new Outcome(decision.due().code(), decision.validity().lastDay(), decision.code());
    }

    static Outcome of(Answer answer) {
        return new Outcome(answer.getCode(), answer.getLastDay(), answer.getAction());
    }
}
