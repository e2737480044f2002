package jp.shikaku.run;

import jp.shikaku.document.Action;
import jp.shikaku.document.ActionCode;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;

/**
 * Which decisions to list; null = all.
 *
 * @param difference the id of one of the run's differences from the run before
 */
public record DecisionFilter(
        DocumentKind document, ReasonCode reason, Action action, ActionCode why, Outcome outcome, Long difference) {

    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, null);
}
