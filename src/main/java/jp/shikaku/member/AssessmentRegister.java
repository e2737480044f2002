package jp.shikaku.member;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.access.RowIds;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Change;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.Insurers;

/** Takes 負担割合・適用区分の判定 over, a batch at a time. Entering the same again changes nothing. */
@ApplicationScoped
public class AssessmentRegister {

    /** One row of the file, for a known member. */
    public record Entry(Member member, LocalDate from, AssessmentDetails details) {

        private String key() {
            return member.id() + "/" + from;
        }
    }

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Statements statements;

    @Inject
    BulkInsert bulk;

    @Inject
    RowIds ids;

    /**
     * The outcome of each entry, in their order; an assessment with the 発効期日 of a known one corrects it. Refuses an
     * 適用区分 that nobody of that age has (IMP-057). Runs in the caller's transaction.
     */
    public List<Entered> enter(List<Entry> entries, Source by) {
        InsurerKind kind = insurers.current().kind();
        Map<String, Assessment> known =
                members
                        .assessments(entries.stream()
                                .map(entry -> entry.member().id())
                                .toList())
                        .stream()
                        .collect(toMap(one -> one.memberId() + "/" + one.from(), one -> one));
        List<Assessment> added = new ArrayList<>();
        List<Entered> outcome = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            outcome.add(enter(entry, known.get(entry.key()), kind, by, added));
        }
        bulk.insert(added);
        members.settle();
        return outcome;
    }

    private Entered enter(Entry entry, Assessment known, InsurerKind kind, Source by, List<Assessment> added) {
        LimitClass limitClass = entry.details().limitClass();
        BirthDate birth = new BirthDate(entry.member().details().birthDate());
        if (limitClass != null && !limitClass.fits(birth, entry.from(), kind)) {
            return Entered.refused(Problem.of(
                    "IMP-057",
                    "適用区分",
                    limitClass.code(),
                    entry.from().toString(),
                    birth.value().toString()));
        }
        if (known == null) {
            added.add(ids.number(new Assessment(entry.member().id(), entry.from(), entry.details(), by)));
            return Entered.as(Change.ADDED);
        }
        return Entered.as(statements.correct(known, entry.details(), by) ? Change.CHANGED : Change.UNCHANGED);
    }
}
