package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import jp.shikaku.card.CardState;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.common.Term;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for whatever facts come in; the seed jqwik reports builds the same facts again. */
class DecisionPropertiesTest {

    @Property(tries = 5_000)
    void noCertificateOutlivesFiveYearsOrWhatEndsIt(@ForAll long seed) {
        EligibilityFacts facts = facts(seed);
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
        DocumentDecision decision = DocumentRules.decide(facts(seed));
        DocumentDecision again = DocumentRules.decide(facts(seed));
        assertThat(again).isEqualTo(decision);
        assertThat(again.deciding()).isEqualTo(decision.deciding());
        assertThat(again.others()).isEqualTo(decision.others());
        assertThat(again.followUps()).isEqualTo(decision.followUps());
        assertThat(decision.others()).doesNotContain(decision.deciding());
    }

    @Property(tries = 5_000)
    void neverTwoAndNothingThatEndedBeforeItsIssue(@ForAll long seed) {
        EligibilityFacts facts = facts(seed);
        DocumentDecision due = DocumentRules.decide(facts);
        Validity validity = ValidityRules.of(facts, due.code(), facts.on());
        Held held = new Some(seed + 1).held(facts.on());
        ActionDecision decided = ActionRules.of(due, validity, "甲", held);

        boolean live = held != null && held.liveOn(facts.on());
        switch (decided.action()) {
            case ISSUE -> assertThat(live).isFalse();
            case RENEW, REPLACE, RECALL -> assertThat(live).isTrue();
            case KEEP -> {}
        }
        if (decided.action() != Action.KEEP && decided.action() != Action.RECALL) {
            assertThat(validity.endsBeforeIssue()).isFalse();
            assertThat(due.document()).isNotEqualTo(DocumentKind.NONE);
        }
        assertThat(decided.reason().text()).endsWith("。").doesNotContain("null");
    }

    private static EligibilityFacts facts(long seed) {
        Some some = new Some(seed);
        LocalDate on = some.day("2024-12-02", 3_650);
        Facts facts = new Facts()
                .on(on)
                .insurer(some.of(InsurerKind.values()))
                .end(some.of(new PolicyEnd.Years(5), new PolicyEnd.FixedDate(on.plusDays(some.number(900))), null))
                .issueToAll(some.number(10) == 0)
                .ratioReassessed(some.yes())
                .residenceNextDay(some.yes())
                .petitionMonths(some.of(null, 1, 2, 12))
                .born(some.day("1935-01-01", 33_000))
                .coverage(on.minusDays(some.number(900)), some.of(null, on.plusDays(1 + some.number(900))))
                .voluntary(some.yes())
                .card(some.of(CardState.values()))
                .certificate(some.of(null, on.plusDays(some.number(1_200) - 300)), some.of(null, null, on))
                .registration(some.of(RegistrationState.values()), some.of(null, on.plusDays(1), on.minusDays(1)))
                .specialCareBefore(some.yes())
                .selfInfoBlocked(some.number(10) == 0)
                .residenceLimit(some.of(null, on.plusDays(some.number(900) - 100)))
                .graduationDay(some.of(null, on.plusDays(some.number(900))))
                .handbookUntil(some.of(null, on.plusDays(some.number(900))));
        for (int i = some.number(3); i > 0; i--) {
            facts.petition(
                    some.of(PetitionKind.values()),
                    some.of(PetitionReason.values()),
                    some.of(PetitionState.values()),
                    on.minusDays(some.number(60) - 5),
                    some.of(null, on.plusDays(some.number(60) - 30)));
        }
        return facts.build();
    }

    /** Picks at random, the same for the same seed. */
    private static final class Some {

        private final Random random;

        Some(long seed) {
            random = new Random(seed);
        }

        int number(int below) {
            return random.nextInt(below);
        }

        boolean yes() {
            return random.nextBoolean();
        }

        @SafeVarargs
        final <T> T of(T... choices) {
            return choices[number(choices.length)];
        }

        LocalDate day(String first, int span) {
            return LocalDate.parse(first).plusDays(number(span));
        }

        Held held(LocalDate on) {
            return yes()
                    ? null
                    : new Held(
                            of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE),
                            on.minusDays(number(900)),
                            of(null, on.plusDays(number(120) - 30)),
                            of("甲", "乙"));
        }
    }
}
