package jp.shikaku.batch.imports.csv;

import java.util.List;
import java.util.function.Function;
import jp.shikaku.insurer.InsurerNumber;

/** 行の読み取り: from the cells of a row to what they say, for one file of one insurer. Knows neither database nor clock. */
public final class RowReader<T> {
    private final Columns columns;
    private final InsurerNumber owner;
    private final Function<Cells, T> row;

    private RowReader(Columns columns, InsurerNumber owner, Function<Cells, T> row) {
        this.columns = columns;
        this.owner = owner;
        this.row = row;
    }

    public static RowReader<MemberRow> members(Columns columns, InsurerNumber owner) {
        return new RowReader<>(columns, owner, MemberRow::of);
    }

    public static RowReader<CardStatusRow> cardStatus(Columns columns, InsurerNumber owner) {
        return new RowReader<>(columns, owner, CardStatusRow::of);
    }

    public static RowReader<PetitionRow> petitions(Columns columns, InsurerNumber owner) {
        return new RowReader<>(columns, owner, PetitionRow::of);
    }

    public static RowReader<AssessmentRow> assessments(Columns columns, InsurerNumber owner) {
        return new RowReader<>(columns, owner, AssessmentRow::of);
    }

    public Reading<T> read(RawRow raw) {
        if (!columns.fit(raw.cells())) {
            return new Reading<>(null, List.of(wrongNumberOfCells(raw)));
        }
        Cells cells = new Cells(columns, raw);
        cells.belongTo(owner);
        return new Reading<>(row.apply(cells), cells.problems());
    }

    private RowProblem wrongNumberOfCells(RawRow raw) {
        String found = String.valueOf(raw.cells().size());
        String expected = String.valueOf(columns.names().size());
        return new RowProblem(
                raw.line(),
                "",
                String.join(",", raw.cells()),
                ImportProblem.WRONG_NUMBER_OF_CELLS.with(found, expected));
    }
}
