package jp.shikaku.run;

import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;

/** 件数: how many decisions of a run came out so. */
public record RunCount(DocumentKind document, ReasonCode reason, Action action, Outcome outcome, long count) {

    RunCount with(long sum) {
        return new RunCount(document, reason, action, outcome, sum);
    }
}
