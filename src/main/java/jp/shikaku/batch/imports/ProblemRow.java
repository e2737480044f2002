package jp.shikaku.batch.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.batch.imports.csv.RawRow;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.common.Problem;

/** 不備のある行: one problem of one row of a file, with the (masked) row itself, so that it can be mended and sent again. */
@Entity
@Table(name = "import_problem")
class ProblemRow extends InsurerOwned {

    /** Between arguments and between cells: a character that no cell may contain. */
    private static final String BETWEEN = "\u001F";

    @Column(name = "import_id")
    private Long importId;

    private long line;

    @Column(name = "column_name")
    private String column;

    private String found;

    private String code;

    private String args;

    private String cells;

    protected ProblemRow() {}

    ProblemRow(long importId, RawRow row, RowProblem problem) {
        this.importId = importId;
        this.line = problem.line();
        this.column = problem.column();
        this.found = problem.value();
        this.code = problem.problem().code();
        this.args = String.join(BETWEEN, problem.problem().args());
        this.cells = String.join(BETWEEN, row.cells());
    }

    RawRow row() {
        return new RawRow(line, List.of(cells.split(BETWEEN, -1)));
    }

    RowProblem problem() {
        List<String> arguments = args.isEmpty() ? List.of() : List.of(args.split(BETWEEN, -1));
        return new RowProblem(line, column, found, new Problem(code, column, arguments));
    }
}
