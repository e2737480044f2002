package jp.shikaku.batch.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shikaku.batch.imports.csv.RawRow;
import jp.shikaku.batch.imports.csv.Reading;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.batch.imports.csv.SpooledRows;
import jp.shikaku.common.Problem;

/** 検査済みの行: the rows of a file, read and checked a batch at a time. Knows neither database nor clock. */
final class CheckedRows<T> {

    /** One statement's worth: more gains nothing, and an officer sees it move. */
    private static final int BATCH = 2_000;

    /**
     * Some rows, in the order of the file.
     *
     * @param rows those without a problem so far, and {@code raw} as they were sent
     * @param bad how many others there are; they may have several problems each
     */
    record Batch<T>(List<RawRow> raw, List<T> rows, List<ProblemRow> problems, int bad) {}

    private final long importId;
    private final SpooledRows spooled;
    private final RowReader<T> reader;
    private final Function<T, String> keyOf;
    private final SeenKeys seen;

    /** @param total how many rows the file has */
    CheckedRows(long importId, SpooledRows spooled, RowReader<T> reader, Function<T, String> keyOf, long total) {
        this.importId = importId;
        this.spooled = spooled;
        this.reader = reader;
        this.keyOf = keyOf;
        this.seen = new SeenKeys(total);
    }

    /** null when there are no more. */
    Batch<T> next() {
        if (!spooled.hasNext()) {
            return null;
        }
        List<RawRow> raw = new ArrayList<>(BATCH);
        List<T> rows = new ArrayList<>(BATCH);
        List<ProblemRow> problems = new ArrayList<>();
        int bad = 0;
        while (spooled.hasNext() && rows.size() + bad < BATCH) {
            RawRow row = spooled.next();
            Reading<T> reading = reader.read(row);
            if (!reading.good()) {
                bad++;
                reading.problems().forEach(problem -> problems.add(new ProblemRow(importId, row, problem)));
            } else if (!seen.add(keyOf.apply(reading.row()))) {
                bad++;
                problems.add(problem(row, Problem.of("IMP-056", "")));
            } else {
                raw.add(row);
                rows.add(reading.row());
            }
        }
        return new Batch<>(raw, rows, problems, bad);
    }

    ProblemRow problem(RawRow row, Problem problem) {
        return new ProblemRow(importId, row, new RowProblem(row.line(), problem.field(), "", problem));
    }
}
