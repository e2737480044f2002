package jp.shikaku.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.access.RowIds;
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

    @Inject
    BulkInsert bulk;

    @Inject
    RowIds ids;

    /** The outcome of each entry, in their order. Runs in the caller's transaction. */
    public List<Entered> enter(List<MemberEntry> entries, Source by) {
        Batch batch = new Batch(entries, by);
        List<Entered> outcome = entries.stream().map(batch::enter).toList();
        bulk.insert(batch.people);
        bulk.insert(batch.periods);
        members.settle();
        return outcome;
    }

    /** What is known of the people of some entries, and what is new. */
    private final class Batch {

        private final Source by;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<String, Member> known;
        private final Map<Long, List<Coverage>> held;
        private final List<Member> people = new ArrayList<>();
        private final List<Coverage> periods = new ArrayList<>();

        Batch(List<MemberEntry> entries, Source by) {
            this.by = by;
            known = new HashMap<>(members.byRollKey(
                    entries.stream().map(entry -> entry.insuredId().rollKey()).toList()));
            List<Long> knownIds = known.values().stream().map(Member::id).toList();
            held = knownIds.isEmpty() ? new HashMap<>() : new HashMap<>(members.coverages(knownIds));
        }

        Entered enter(MemberEntry entry) {
            LocalDate born = entry.details().birthDate();
            if (born.isAfter(today)) {
                return Entered.refused(Problem.of("IMP-058", "生年月日", born.toString()));
            }
            Member member = known.get(entry.insuredId().rollKey());
            if (member == null) {
                member = add(new Member(entry.insuredId(), entry.details(), by));
                add(entry, member);
                return Entered.as(Change.ADDED);
            }
            if (entry.details().isSomebodyElseThan(member.details())) {
                return Entered.refused(
                        Problem.of("IMP-050", "枝番", entry.insuredId().toString()));
            }
            Coverage same = null;
            for (Coverage coverage : held.getOrDefault(member.id(), List.of())) {
                if (coverage.acquiredOn().equals(entry.acquiredOn())) {
                    same = coverage;
                } else if (coverage.period().overlaps(entry.period())) {
                    return Entered.refused(Problem.of(
                            "IMP-051", "資格取得年月日", coverage.acquiredOn().toString()));
                }
            }
            boolean personChanged = statements.correct(member, entry.details(), by);
            boolean coverageChanged =
                    same == null ? add(entry, member) : statements.correct(same, entry.coverage(), by);
            return Entered.as(personChanged || coverageChanged ? Change.CHANGED : Change.UNCHANGED);
        }

        private Member add(Member member) {
            ids.number(member);
            people.add(member);
            known.put(member.rollKey(), member);
            return member;
        }

        private boolean add(MemberEntry entry, Member member) {
            Coverage coverage = ids.number(new Coverage(member.id(), entry.acquiredOn(), entry.coverage(), by));
            held.computeIfAbsent(member.id(), id -> new ArrayList<>()).add(coverage);
            return periods.add(coverage);
        }
    }
}
