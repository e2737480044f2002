package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.FactsReader;
import jp.shikaku.eligibility.MemberFacts;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** 判定: gathers the facts about members and asks the rules. */
@ApplicationScoped
public class Judge {

    @Inject
    FactsReader factsReader;

    @Inject
    Members members;

    @Inject
    Documents documents;

    /**
     * One judgement for each member, in their order; whoever was not known then is left out.
     *
     * @param from the day decided for is also the day of issue that validity is reckoned from
     */
    public List<Judgement> judge(Insurer insurer, List<Member> people, Viewpoint from) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, MemberFacts> facts = factsReader.read(insurer.kind(), people, from);
        Map<Long, Document> live =
                documents.live(people.stream().map(Member::id).toList());
        Map<String, String> insuredPersons = members.insuredPersonNames(people);
        List<Judgement> judgements = new ArrayList<>(people.size());
        for (Member person : people) {
            if (!facts.containsKey(person.id())) {
                continue;
            }
            judgements.add(judge(
                    insurer,
                    facts.get(person.id()),
                    live.get(person.id()),
                    insuredPersons.get(person.insuredId().householdKey())));
        }
        return judgements;
    }

    private static Judgement judge(Insurer insurer, MemberFacts facts, Document live, String insuredPerson) {
        Held held = live == null ? null : live.held();
        DocumentDecision decision = DocumentRules.decide(facts.facts());
        Function<LocalDate, Judgement> issued = day -> {
            Validity validity = ValidityRules.of(facts.facts(), decision.code(), day);
            PrintedItems printed = PrintedItems.of(insurer, facts, validity, insuredPerson);
            ActionDecision what = ActionRules.of(decision, validity, printed.fingerprint(), held);
            return new Judgement(facts, decision, validity, what, live, printed, day);
        };
        Judgement now = issued.apply(facts.facts().on());
        return renewedAhead(now, issued).orElse(now);
    }

    /**
     * 期限前の更新: a document that would end with the one held (国保: all on 7/31) is renewed ahead by one dated the day
     * after, so that it is in hand when the held one ends; if it is still due on that day.
     */
    private static Optional<Judgement> renewedAhead(Judgement now, Function<LocalDate, Judgement> issued) {
        if (now.what().code() != ActionCode.STILL_GOOD || now.held().validUntil() == null) {
            return Optional.empty();
        }
        LocalDate dayAfter = now.held().validUntil().plusDays(1);
        DocumentDecision then = DocumentRules.decide(now.decision().facts().asOf(dayAfter));
        return Optional.of(issued.apply(dayAfter))
                .filter(ahead -> then.code() == now.decision().code())
                .filter(ahead -> ahead.what().code() == ActionCode.ENDS_BY_HORIZON);
    }
}
