package jp.shikaku.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.common.Change;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;

/** Takes register entries over into the members, a batch at a time. Entering the same again changes nothing. */
@ApplicationScoped
public class MemberRegister {

    @Inject
    Members members;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** The outcome of each entry, in their order. Runs in the caller's transaction. */
    public List<Entered> enter(List<MemberEntry> entries, Source by) {
        Map<String, Member> known = members.byRollKey(
                entries.stream().map(entry -> entry.insuredId().rollKey()).toList());
        Map<Long, List<Coverage>> coverages =
                known.isEmpty() ? new HashMap<>() : new HashMap<>(members.coverages(ids(known.values())));
        List<Entered> outcome = new ArrayList<>(entries.size());
        for (MemberEntry entry : entries) {
            outcome.add(enter(entry, known, coverages, by));
        }
        members.settle();
        return outcome;
    }

    private Entered enter(
            MemberEntry entry, Map<String, Member> known, Map<Long, List<Coverage>> coverages, Source by) {
        LocalDate born = entry.details().birthDate();
        if (born.isAfter(LocalDate.now(clock))) {
            return Entered.refused(Problem.of("IMP-058", "生年月日", born.toString()));
        }
        Member member = known.get(entry.insuredId().rollKey());
        boolean isNew = member == null;
        if (isNew) {
            member = new Member(entry.insuredId(), entry.details(), by);
            members.add(member);
            known.put(member.rollKey(), member);
        } else if (entry.details().isSomebodyElseThan(member.details())) {
            return Entered.refused(Problem.of("IMP-050", "枝番", entry.insuredId().toString()));
        }
        List<Coverage> held = coverages.computeIfAbsent(member.id(), id -> new ArrayList<>());
        Optional<Coverage> same = held.stream()
                .filter(coverage -> coverage.acquiredOn().equals(entry.acquiredOn()))
                .findFirst();
        Coverage said = new Coverage(member.id(), entry.acquiredOn(), entry.coverage(), by);
        Optional<Coverage> overlapped = held.stream()
                .filter(coverage -> !coverage.acquiredOn().equals(entry.acquiredOn()))
                .filter(coverage -> coverage.period().overlaps(said.period()))
                .findFirst();
        if (overlapped.isPresent()) {
            return Entered.refused(Problem.of(
                    "IMP-051", "資格取得年月日", overlapped.get().acquiredOn().toString()));
        }
        boolean personChanged = !isNew && statements.correct(member, entry.details(), by);
        boolean coverageChanged = same.map(coverage -> statements.correct(coverage, entry.coverage(), by))
                .orElseGet(() -> {
                    members.add(said);
                    held.add(said);
                    return true;
                });
        if (isNew) {
            return Entered.as(Change.ADDED);
        }
        return Entered.as(personChanged || coverageChanged ? Change.CHANGED : Change.UNCHANGED);
    }

    private static List<Long> ids(Collection<Member> members) {
        return members.stream().map(Member::id).toList();
    }
}
