package jp.shikaku.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.BirthDate;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.member.Coverage;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.Petitions;

/** Gathers the facts about many members with a handful of queries, however many they are. */
@ApplicationScoped
public class FactsReader {

    @Inject
    Members members;

    @Inject
    CardReports cards;

    @Inject
    Petitions petitions;

    /** What is known of each member for a decision on the day, by member. */
    public Map<Long, MemberFacts> read(Insurer insurer, List<Member> of, LocalDate on, LocalDate horizon) {
        List<Long> ids = of.stream().map(Member::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var policy = insurer.policyOn(on);
        Map<Long, List<Coverage>> coverages = members.coverages(ids);
        Map<Long, CardStatus> cardStatus = cards.on(on, ids);
        Map<Long, List<PetitionFact>> asked = petitions.of(ids);
        Map<Long, MemberFacts> facts = new HashMap<>();
        for (Member member : of) {
            Coverage coverage = decisive(coverages.get(member.id()), on);
            facts.put(
                    member.id(),
                    new MemberFacts(
                            member,
                            coverage,
                            new EligibilityFacts(
                                    on,
                                    horizon,
                                    insurer.kind(),
                                    policy,
                                    new BirthDate(member.details().birthDate()),
                                    new CoverageFact(
                                            coverage.period(),
                                            coverage.details().voluntary()),
                                    cardStatus.get(member.id()),
                                    asked.getOrDefault(member.id(), List.of()),
                                    member.details().specialCare(),
                                    member.details().selfInfoBlocked(),
                                    member.details().residenceLimit(),
                                    member.graduationDay(),
                                    member.handbookUntil())));
        }
        return facts;
    }

    /** The period that covers the day, else the latest that began by then, else the first to come. */
    private static Coverage decisive(List<Coverage> oldestFirst, LocalDate day) {
        Coverage decisive = oldestFirst.get(0);
        for (Coverage coverage : oldestFirst) {
            if (!coverage.acquiredOn().isAfter(day)) {
                decisive = coverage;
            }
        }
        return decisive;
    }
}
