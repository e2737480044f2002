package jp.shikaku.benchmark;

import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.document.ActionDecision;
import jp.shikaku.document.ActionRules;
import jp.shikaku.document.AnyCase;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.law.Reason;

/** The whole rule book: which document, until when, and what to do about the one held. */
final class InShikaku {

    private InShikaku() {}

    static ActionDecision decide(AnyCase any) {
        DocumentDecision due = DocumentRules.decide(any.facts());
        Validity validity =
                ValidityRules.of(any.facts(), due.code(), any.facts().on());
        return ActionRules.of(due, validity, AnyCase.PRINTED, any.held());
    }

    /** Every sentence an officer can read about it. */
    static List<Reason> explain(ActionDecision decision) {
        return Stream.of(
                        List.of(decision.due().deciding()),
                        decision.due().others(),
                        decision.due().followUps(),
                        decision.validity().reasons(),
                        List.of(decision.reason()))
                .flatMap(List::stream)
                .toList();
    }
}
