package jp.shikaku.batch.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;

/** Enters the rows that have no problem, and puts the outcomes back in the order of all rows. */
final class EnterKnown {

    private EnterKnown() {}

    static <R, E> List<Entered> of(
            List<R> rows,
            Function<R, Problem> problemOf,
            Function<R, E> entryOf,
            Function<List<E>, List<Entered>> enter) {
        List<Problem> problems = new ArrayList<>(rows.size());
        List<E> entries = new ArrayList<>(rows.size());
        for (R row : rows) {
            Problem problem = problemOf.apply(row);
            problems.add(problem);
            if (problem == null) {
                entries.add(entryOf.apply(row));
            }
        }
        Iterator<Entered> entered = enter.apply(entries).iterator();
        return problems.stream()
                .map(problem -> problem == null ? entered.next() : Entered.refused(problem))
                .toList();
    }
}
