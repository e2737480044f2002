package jp.shikaku.architecture.violations.ruleinjection;

import jakarta.inject.Inject;
import java.time.Clock;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** Beans that ask rules. */
class Examples {

    @LegalBasis(question = Question.NO_CARD, says = "例です。", article = "健康保険法第51条の3", from = "2024-12-02")
    static class NoCard {}

    static class AsksTheList {
        @Inject
        Clock clock;

        NoCard notInjected;
    }

    static class WrongGetsARuleInjected {
        @Inject
        NoCard rule;
    }
}
