package jp.shikaku.batch.imports.csv;

import java.util.ArrayList;
import java.util.List;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Problem;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.InsuredId;

/** 行の項目: the cells of one row by the name of their column, and all that has been found wrong with them. */
final class Cells {
    private static final int LONGEST_SYMBOL = 20;

    private final Columns columns;
    private final RawRow row;
    private final List<RowProblem> problems = new ArrayList<>();

    Cells(Columns columns, RawRow row) {
        this.columns = columns;
        this.row = row;
    }

    Cell at(String column) {
        return new Cell(this, column, row.cells().get(columns.placeOf(column)));
    }

    long line() {
        return row.line();
    }

    void note(String column, String value, Problem problem) {
        problems.add(new RowProblem(row.line(), column, value, problem));
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    boolean good() {
        return problems.isEmpty();
    }

    /** A row of another insurer must not get in with this one's file. */
    void belongTo(InsurerNumber owner) {
        Cell cell = at("保険者番号").required();
        InsurerNumber number = cell.value(InsurerNumber::new);
        if (number != null && !number.equals(owner)) {
            cell.note(ImportProblem.OTHER_INSURER, number.value(), owner.value());
        }
    }

    /** null if the number is missing or wrong; each part is checked for itself. */
    InsuredId insuredId() {
        String symbol = at("記号").text(FullWidth::fold, LONGEST_SYMBOL);
        InsuredId branch = at("枝番").value(text -> new InsuredId("", "0", text));
        return at("番号").required()
                .value(number -> new InsuredId(symbol, number, branch == null ? "" : branch.branch()));
    }
}
