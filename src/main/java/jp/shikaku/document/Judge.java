package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.FactsReader;
import jp.shikaku.eligibility.MemberFacts;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.PolicyHistory;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;
import jp.shikaku.member.Relation;

/** 判定: gathers the facts about members and asks the rules. */
@ApplicationScoped
public class Judge {

    private static final Set<ActionCode> OF_A_RENEWAL = EnumSet.of(ActionCode.ENDS_BY_HORIZON, ActionCode.NOT_ASSESSED);

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
        return cases(insurer, people, from).stream().map(Case::judge).toList();
    }

    /**
     * 先の見通し: what would be judged of each of them on each of the days, if nothing changed but the day and each time
     * everything was carried out.
     *
     * @param days after that of the viewpoint, oldest first
     */
    public List<List<Judgement>> foresee(Insurer insurer, List<Member> people, Viewpoint from, List<LocalDate> days) {
        return cases(insurer, people, from).stream()
                .map(known -> known.foresee(days))
                .toList();
    }

    private List<Case> cases(Insurer insurer, List<Member> people, Viewpoint from) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, MemberFacts> facts = factsReader.read(insurer.kind(), people, from);
        Map<Long, Document> live =
                documents.held(people.stream().map(Member::id).toList(), from.knownBy());
        Map<String, String> insuredPersons = insuredPersons(facts.values(), from.knownBy());
        List<Case> cases = new ArrayList<>(people.size());
        for (Member person : people) {
            if (facts.containsKey(person.id())) {
                Document document = live.get(person.id());
                cases.add(new Case(
                        insurer,
                        from.policies(),
                        facts.get(person.id()),
                        document,
                        document == null ? null : document.held(),
                        insuredPersons.get(person.insuredId().householdKey())));
            }
        }
        return cases;
    }

    /** 被保険者氏名 of the dependants by household, most of them from among the people themselves. */
    private Map<String, String> insuredPersons(Collection<MemberFacts> people, KnownBy then) {
        Map<String, String> names = new HashMap<>();
        for (MemberFacts person : people) {
            if (person.details().relation() == Relation.INSURED) {
                names.put(household(person), person.details().name());
            }
        }
        names.putAll(members.insuredPersonNames(
                people.stream()
                        .filter(person -> person.details().relation() == Relation.DEPENDANT)
                        .filter(person -> !names.containsKey(household(person)))
                        .map(MemberFacts::member)
                        .toList(),
                then));
        return names;
    }

    private static String household(MemberFacts person) {
        return person.member().insuredId().householdKey();
    }

    /** One member's. */
    private record Case(
            Insurer insurer,
            PolicyHistory policies,
            MemberFacts facts,
            Document live,
            Held held,
            String insuredPerson) {

        Judgement judge() {
            DocumentDecision decision = DocumentRules.decide(facts.facts());
            Judgement now = issued(decision, decision);
            return renewedAhead(now).orElse(now);
        }

        List<Judgement> foresee(List<LocalDate> days) {
            List<Judgement> judgements = new ArrayList<>(days.size());
            Held then = held;
            for (LocalDate day : days) {
                Judgement judgement = new Case(
                                insurer, policies, facts.decidedOn(day, policies.on(day)), live, then, insuredPerson)
                        .judge();
                judgements.add(judgement);
                then = judgement.heldAfterwards();
            }
            return judgements;
        }

        /**
         * 期限前の更新: a document that would end with the one held (国保: all on 7/31) is renewed ahead by one dated the day
         * after, so that it is in hand when the held one ends; if the same kind is still due on that day. Not on the day
         * of its own issue: judging again on that day must change nothing.
         */
        private Optional<Judgement> renewedAhead(Judgement now) {
            if (now.what().code() != ActionCode.STILL_GOOD
                    || held.lastDay() == null
                    || !held.issuedOn().isBefore(facts.facts().on())) {
                return Optional.empty();
            }
            LocalDate dayAfter = held.lastDay().plusDays(1);
            DocumentDecision then = DocumentRules.decide(now.decision().facts().asOf(dayAfter, policies.on(dayAfter)));
            return Optional.of(issued(now.decision(), then))
                    .filter(ahead -> then.document() == now.decision().document())
                    .filter(ahead -> OF_A_RENEWAL.contains(ahead.what().code()));
        }

        /** What is due now, issued for the reason, and under the policy, of the day of issue. */
        private Judgement issued(DocumentDecision due, DocumentDecision then) {
            LocalDate day = then.facts().on();
            Validity validity = ValidityRules.of(then.facts(), then.code(), day);
            PrintedItems printed = PrintedItems.of(insurer, facts, validity, insuredPerson);
            // What is held may be dated ahead: it says what will be true on its day, such as the ratio from 8/1.
            PrintedItems compared =
                    held != null && held.issuedOn().isAfter(day) ? printedOn(held.issuedOn(), then) : printed;
            ActionDecision wanted = ActionRules.of(due, validity, compared.fingerprint(), held);
            ActionDecision what =
                    ActionRules.unlessUnassessed(wanted, printed.benefits().assessed());
            return new Judgement(facts, then, validity, what, live, printed, day);
        }

        private PrintedItems printedOn(LocalDate day, DocumentDecision due) {
            EligibilityFacts then = due.facts().asOf(day, policies.on(day));
            return PrintedItems.of(insurer, facts, ValidityRules.of(then, due.code(), day), insuredPerson);
        }
    }
}
