package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whole lives: the facts change over the years, and what the rules say is done each time. A document is ended only where
 * the rules say so, so two that are valid on one day are their doing.
 */
class LifeTest {

    private static final int STEPS = 60;

    @Property(tries = 500)
    void neverTwoDocumentsOnOneDay(@ForAll long seed) {
        Life life = new Life(seed);
        for (int step = 0; step < STEPS; step++) {
            life.goOn();
            assertThat(life.documents).as("day of %s", life.facts).satisfies(Life::oneAtATime);
        }
    }

    @Property(tries = 500)
    void nobodyWhoIsNotCoveredKeepsOrGetsOne(@ForAll long seed) {
        Life life = new Life(seed);
        for (int step = 0; step < STEPS; step++) {
            life.goOn();
            if (life.decided.due().code() == ReasonCode.NOT_COVERED) {
                assertThat(life.decided.action().issues()).isFalse();
                assertThat(life.held()).isNull();
            }
        }
    }

    /** 有効な日: a document from its issue to the last day it is good for, which comes earlier if it is taken back. */
    private record Issued(DocumentKind kind, LocalDate from, LocalDate last) {

        boolean goodOn(LocalDate day) {
            return !day.isBefore(from) && (last == null || !day.isAfter(last));
        }

        Issued endedBefore(LocalDate day) {
            return goodOn(day) ? new Issued(kind, from, day.minusDays(1)) : this;
        }
    }

    private static final class Life {

        private final Random random;
        private final Facts person;
        private final List<Issued> documents = new ArrayList<>();
        private LocalDate day = Facts.BEGIN;
        private EligibilityFacts facts;
        private ActionDecision decided;

        Life(long seed) {
            random = new Random(seed);
            person = new Facts()
                    .insurer(any(InsurerKind.values()))
                    .born(LocalDate.of(1935, 1, 1).plusDays(random.nextInt(33_000)))
                    .exOfficio(random.nextInt(4) > 0)
                    .petitionMonths(any(null, 1, 3))
                    .ratioReassessed(random.nextBoolean());
        }

        @SafeVarargs
        private <T> T any(T... choices) {
            return choices[random.nextInt(choices.length)];
        }

        void goOn() {
            day = day.plusDays(1 + random.nextInt(60));
            happen();
            facts = person.on(day).horizon(null).build();
            DocumentDecision due = DocumentRules.decide(facts);
            Validity validity = ValidityRules.of(facts, due.code(), day);
            decided = ActionRules.of(due, validity, any(AnyCase.PRINTED, AnyCase.PRINTED, "乙"), held());
            if (decided.action() == Action.RENEW
                    || decided.action() == Action.REPLACE
                    || decided.action() == Action.RECALL) {
                documents.replaceAll(document -> document.endedBefore(day));
            }
            if (decided.action().issues()) {
                documents.add(new Issued(due.document(), day, validity.lastDay()));
            }
        }

        private void happen() {
            switch (random.nextInt(9)) {
                case 0 -> person.card(any(CardState.values()));
                case 1 ->
                    person.certificate(any(null, day.plusDays(random.nextInt(1_000) - 100)), any(null, null, day));
                case 2 -> person.registration(any(RegistrationState.values()), any(null, day, day.plusDays(20)));
                case 3 ->
                    person.petition(
                            any(PetitionKind.values()),
                            any(PetitionReason.values()),
                            any(PetitionState.values()),
                            day,
                            any(null, day.plusDays(random.nextInt(400))));
                case 4 ->
                    person.coverage(
                            day.minusDays(random.nextInt(500)), any(null, day.plusDays(1 + random.nextInt(90))));
                case 5 -> person.residenceLimit(any(null, day.plusDays(random.nextInt(700) - 30)));
                case 6 -> person.selfInfoBlocked(random.nextInt(4) == 0);
                case 7 -> person.specialCareBefore(random.nextInt(4) == 0);
                default -> {
                    // Nothing but time.
                }
            }
        }

        Held held() {
            return documents.stream()
                    .filter(document -> document.goodOn(day))
                    .map(document -> new Held(document.kind(), document.from(), document.last(), AnyCase.PRINTED))
                    .findFirst()
                    .orElse(null);
        }

        static void oneAtATime(List<? extends Issued> documents) {
            for (int i = 0; i < documents.size(); i++) {
                for (Issued later : documents.subList(i + 1, documents.size())) {
                    assertThat(documents.get(i).goodOn(later.from())).isFalse();
                }
            }
        }
    }
}
