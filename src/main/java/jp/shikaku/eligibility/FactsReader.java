package jp.shikaku.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.card.CardReport;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.BirthDate;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.Assessment;
import jp.shikaku.member.AssessmentDetails;
import jp.shikaku.member.Assessments;
import jp.shikaku.member.Coverage;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.CoverageView;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberParticulars;
import jp.shikaku.member.Members;
import jp.shikaku.member.Particulars;
import jp.shikaku.petition.Petition;
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

    @Inject
    Statements statements;

    /** All that is said of some members, each by member. */
    private record Gathered(
            Map<Long, List<Said<Coverage, CoverageDetails>>> coverages,
            Map<Long, List<Said<Assessment, AssessmentDetails>>> assessments,
            Map<Long, Said<MemberParticulars, Particulars>> particulars,
            Map<Long, Said<CardReport, CardStatus>> cards,
            Map<Long, List<Said<Petition, PetitionFact>>> petitions) {}

    /** What is known of each member from the viewpoint; whoever was not known then is left out. */
    public Map<Long, MemberFacts> read(InsurerKind kind, List<Member> of, Viewpoint from) {
        List<Long> ids = of.stream().map(Member::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        KnownBy then = from.knownBy();
        Gathered said = new Gathered(
                members.coverages(ids, then),
                members.assessments(ids, then),
                members.particulars(ids, then),
                cards.on(from.on(), ids, then),
                petitions.of(ids, then));
        Map<Long, MemberFacts> facts = new HashMap<>();
        for (Said<Member, MemberDetails> person : statements.asKnown(of, MemberDetails.class, then)) {
            Long id = person.row().id();
            if (said.coverages().containsKey(id)) {
                facts.put(id, facts(kind, person, said, from));
            }
        }
        return facts;
    }

    private static MemberFacts facts(
            InsurerKind kind, Said<Member, MemberDetails> person, Gathered said, Viewpoint from) {
        Long id = person.row().id();
        MemberDetails details = person.statement();
        Said<Coverage, CoverageDetails> coverage = decisive(said.coverages().get(id), from.on());
        CoverageView period = new CoverageView(coverage.row().acquiredOn(), coverage.statement());
        var particulars = said.particulars().get(id);
        var card = said.cards().get(id);
        var petitions = said.petitions().getOrDefault(id, List.of());
        return new MemberFacts(
                person.row(),
                details,
                period,
                Assessments.of(said.assessments().getOrDefault(id, List.of()), details, kind),
                new EligibilityFacts(
                        from.on(),
                        from.horizon(),
                        kind,
                        from.policy(),
                        new BirthDate(details.birthDate()),
                        new CoverageFact(period.period(), period.details().voluntary()),
                        card == null ? null : card.statement(),
                        petitions.stream().map(Said::statement).toList(),
                        details.specialCare(),
                        details.selfInfoBlocked(),
                        details.residenceLimit(),
                        particulars == null ? Particulars.NONE : particulars.statement()),
                new FactSources(
                        person.sourceId(),
                        coverage.sourceId(),
                        card == null ? null : card.sourceId(),
                        petitions.stream().map(Said::sourceId).toList(),
                        particulars == null ? null : particulars.sourceId()));
    }

    /** The period that covers the day, else the latest that began by then, else the first to come. */
    private static Said<Coverage, CoverageDetails> decisive(
            List<Said<Coverage, CoverageDetails>> oldestFirst, LocalDate day) {
        Said<Coverage, CoverageDetails> decisive = oldestFirst.get(0);
        for (Said<Coverage, CoverageDetails> coverage : oldestFirst) {
            if (!coverage.row().acquiredOn().isAfter(day)) {
                decisive = coverage;
            }
        }
        return decisive;
    }
}
