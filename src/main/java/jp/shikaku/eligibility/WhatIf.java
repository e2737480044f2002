package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.law.InForce;
import jp.shikaku.petition.PetitionFact;

/**
 * もしも: what would make something else due. Time: each day from which another rule decides, for the longest time a
 * document lasts. Acts: each {@link Alteration} after which another document is due, none that does more than it takes.
 */
public final class WhatIf {

    /** How far it looks. */
    public static final Period AHEAD = Period.ofYears(5);

    private WhatIf() {}

    /** By time first, the earliest first; then by acts. */
    public static List<WouldChange> of(DocumentDecision now) {
        return Stream.concat(byTime(now).stream(), byActs(now)).toList();
    }

    static List<WouldChange> byTime(DocumentDecision now) {
        List<WouldChange> turns = new ArrayList<>();
        ReasonCode before = now.code();
        for (LocalDate day : days(now.facts())) {
            DocumentDecision then = DocumentRules.decide(now.facts().decidedOn(day));
            if (then.code() != before) {
                turns.add(WouldChange.from(day, then));
                before = then.code();
            }
        }
        return turns;
    }

    private static Stream<WouldChange> byActs(DocumentDecision now) {
        return Arrays.stream(Alteration.values())
                .filter(act -> matters(act, now))
                .filter(act -> act.parts().noneMatch(part -> matters(part, now)))
                .map(act -> WouldChange.by(act, DocumentRules.decide(act.of(now.facts()))));
    }

    private static boolean matters(Alteration act, DocumentDecision now) {
        return DocumentRules.decide(act.of(now.facts())).document() != now.document();
    }

    /** The days on which a rule may begin or cease to apply; on no other day does anything turn. */
    private static TreeSet<LocalDate> days(EligibilityFacts facts) {
        LocalDate tomorrow = facts.on().plusDays(1);
        LocalDate last = facts.on().plus(AHEAD);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(tomorrow));
        Stream.of(
                        DocumentRules.IN_ORDER.stream()
                                .map(rule -> InForce.period(rule.getClass()))
                                .flatMap(period -> Stream.of(period.from(), period.until())),
                        Stream.of(
                                facts.coverage().period().from(),
                                facts.coverage().period().until()),
                        ofCard(facts),
                        facts.petitions().stream().flatMap(WhatIf::ofPetition),
                        IntStream.rangeClosed(facts.on().getYear(), last.getYear())
                                .mapToObj(facts.policy().latterStage().referenceDay()::atYear))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(facts.on()) && !day.isAfter(last))
                .forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> ofCard(EligibilityFacts facts) {
        if (facts.card() == null) {
            return Stream.empty();
        }
        UserCertificate certificate = facts.card().certificate();
        Stream<LocalDate> registered =
                Stream.ofNullable(facts.card().registration().on());
        return certificate == null
                ? registered
                : Stream.concat(
                        registered,
                        Stream.of(firstLookingPast(certificate.worksUntil(), facts), certificate.revokedOn()));
    }

    /** A horizon is the end of a month, and moves on with the months. */
    private static LocalDate firstLookingPast(LocalDate day, EligibilityFacts facts) {
        return YearMonth.from(day)
                .minusMonths(facts.policy().horizonMonths())
                .plusMonths(1)
                .atDay(1);
    }

    private static Stream<LocalDate> ofPetition(PetitionFact petition) {
        LocalDate ended = petition.documentEndedOn();
        return Stream.of(petition.receivedOn(), ended == null ? null : ended.plusDays(1));
    }
}
