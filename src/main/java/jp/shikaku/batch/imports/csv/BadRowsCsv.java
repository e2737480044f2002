package jp.shikaku.batch.imports.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import jp.shikaku.common.Problems;
import jp.shikaku.common.SafeCsv;

/**
 * 不備のある行のCSV: the rows that could not be taken over, as they were sent, so that an officer mends them and sends the file
 * again. The reason stands in front, so that a row with too few or too many cells keeps exactly those.
 */
public final class BadRowsCsv implements AutoCloseable {
    private final SafeCsv csv;

    private BadRowsCsv(SafeCsv csv) {
        this.csv = csv;
    }

    public static BadRowsCsv to(OutputStream out, Columns columns) throws IOException {
        SafeCsv csv = SafeCsv.forSpreadsheet(out);
        csv.typed(columns.layout().reasonColumn()).texts(columns.names()).endRow();
        return new BadRowsCsv(csv);
    }

    public void add(RawRow row, List<RowProblem> problems) {
        csv.text(problems.stream().map(BadRowsCsv::reason).collect(Collectors.joining(" ／ ")))
                .texts(row.cells())
                .endRow();
    }

    private static String reason(RowProblem problem) {
        String wording = Problems.text(problem.problem());
        return problem.column().isEmpty() ? wording : problem.column() + "：" + wording;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
