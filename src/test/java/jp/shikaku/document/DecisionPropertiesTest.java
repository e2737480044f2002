package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shikaku.common.Term;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for whatever facts come in; the seed jqwik reports builds the same facts again. */
class DecisionPropertiesTest {

    @Property(tries = 5_000)
    void noCertificateOutlivesFiveYearsOrWhatEndsIt(@ForAll long seed) {
        EligibilityFacts facts = AnyCase.of(seed).facts();
        DocumentDecision decision = DocumentRules.decide(facts);
        if (decision.document() != DocumentKind.CERTIFICATE) {
            return;
        }
        Validity validity = ValidityRules.of(facts, decision.code(), facts.on());
        LocalDate lastDay = validity.lastDay();
        assertThat(lastDay).isBeforeOrEqualTo(Term.lastDayOfYears(facts.on(), 5));
        assertThat(validity.limits()).allSatisfy(limit -> assertThat(lastDay).isBeforeOrEqualTo(limit.lastDay()));
        facts.coverage()
                .period()
                .lastDay()
                .ifPresent(last -> assertThat(lastDay).isBeforeOrEqualTo(last));
        if (!facts.insurerKind().latterStage()) {
            assertThat(facts.birth().ageOn(lastDay)).isLessThan(75);
        }
        if (facts.residenceLimit() != null) {
            assertThat(lastDay.minusDays(1)).isBeforeOrEqualTo(facts.residenceLimit());
        }
    }

    @Property(tries = 2_000)
    void theDecisionDependsOnTheFactsAlone(@ForAll long seed) {
        DocumentDecision decision = DocumentRules.decide(AnyCase.of(seed).facts());
        DocumentDecision again = DocumentRules.decide(AnyCase.of(seed).facts());
        assertThat(again).isEqualTo(decision);
        assertThat(again.deciding()).isEqualTo(decision.deciding());
        assertThat(again.others()).isEqualTo(decision.others());
        assertThat(again.followUps()).isEqualTo(decision.followUps());
        assertThat(decision.others()).doesNotContain(decision.deciding());
    }

    @Property(tries = 5_000)
    void neverTwoAndNothingThatEndedBeforeItsIssue(@ForAll long seed) {
        AnyCase any = AnyCase.of(seed);
        ActionDecision decided = any.decide();

        boolean live = any.held() != null && any.held().liveOn(any.facts().on());
        switch (decided.action()) {
            case ISSUE -> assertThat(live).isFalse();
            case RENEW, REPLACE, RECALL -> assertThat(live).isTrue();
            case KEEP -> {}
        }
        if (decided.action().issues()) {
            assertThat(decided.validity().endsBeforeIssue()).isFalse();
            assertThat(decided.due().document()).isNotEqualTo(DocumentKind.NONE);
        }
        assertThat(decided.reason().text()).endsWith("。").doesNotContain("null");
    }
}
