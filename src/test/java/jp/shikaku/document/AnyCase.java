package jp.shikaku.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import jp.shikaku.card.CardState;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.LatterStageTerms;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;

/**
 * 任意の事例: somebody made up, of any age, with any card, coverage and applications; the same seed makes up the same.
 *
 * @param held null = nothing
 */
public record AnyCase(EligibilityFacts facts, Held held) {

    /** 印字事項 of a document issued now; that of the one held may differ. */
    public static final String PRINTED = "甲";

    /** By the whole rule book: which document, until when, and what to do about the one held. */
    public ActionDecision decide() {
        DocumentDecision due = DocumentRules.decide(facts);
        Validity validity = ValidityRules.of(facts, due.code(), facts.on());
        return ActionRules.of(due, validity, PRINTED, held);
    }

    public static AnyCase of(long seed) {
        Some some = new Some(seed);
        LocalDate on = some.day("2024-12-02", 3_650);
        return new AnyCase(facts(some, on), held(some, on));
    }

    private static EligibilityFacts facts(Some some, LocalDate on) {
        boolean toAll = some.number(10) == 0;
        LocalDate acquired = on.minusDays(some.number(900) - 20);
        Facts facts = new Facts()
                .on(on)
                .insurer(some.of(InsurerKind.values()))
                .end(some.of(new PolicyEnd.Years(5), new PolicyEnd.FixedDate(on.plusDays(some.number(3_000))), null))
                .issueToAll(toAll)
                .exOfficio(toAll || some.number(4) > 0)
                .latterStage(new LatterStageTerms(
                        some.of(85, 80), some.of(MonthDay.of(8, 1), MonthDay.of(2, 29)), some.of(HolderTest.values())))
                .ratioReassessed(some.yes())
                .residenceNextDay(some.yes())
                .petitionMonths(some.of(null, 1, 2, 12))
                .born(some.day("1935-01-01", 33_000))
                .coverage(acquired, some.of(null, acquired.plusDays(1 + some.number(1_800))))
                .voluntary(some.yes())
                .card(some.of(CardState.values()))
                .certificate(some.of(null, on.plusDays(some.number(2_000) - 300)), some.of(null, null, null, on))
                .registration(some.of(RegistrationState.values()), some.of(null, on.plusDays(1), on.minusDays(1)))
                .specialCareBefore(some.number(4) == 0)
                .selfInfoBlocked(some.number(10) == 0)
                .residenceLimit(some.of(null, on.plusDays(some.number(900) - 100)))
                .graduationDay(some.of(null, on.plusDays(some.number(900))))
                .handbookUntil(some.of(null, on.plusDays(some.number(900))));
        for (int i = some.number(4); i > 0; i--) {
            facts.petition(
                    some.of(PetitionKind.values()),
                    some.of(PetitionReason.values()),
                    some.of(PetitionState.values()),
                    on.minusDays(some.number(60) - 5),
                    some.of(null, on.plusDays(some.number(60) - 30)));
        }
        return facts.build();
    }

    private static Held held(Some some, LocalDate on) {
        return some.yes()
                ? null
                : new Held(
                        some.of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE),
                        on.minusDays(some.number(900)),
                        some.of(null, on.plusDays(some.number(120) - 30)),
                        some.of(PRINTED, "乙"));
    }

    /** Picks at random. */
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
    }
}
