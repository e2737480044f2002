package jp.shikaku.rulebook;

import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Coded;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.DatedTable.Row;

/**
 * 額の表, as the book lists it.
 *
 * @param name of its file {@code law/<name>.csv}
 * @param keys whom it has amounts for: each code stands in the column {@code class} of a row, on every day
 */
public record AmountTable(String name, String title, DatedTable table, List<? extends Coded> keys) {

    public AmountTable {
        keys = List.copyOf(keys);
    }

    public AmountTable on(LocalDate day) {
        return with(table.on(day).toList());
    }

    public AmountTable with(List<Row> rows) {
        return new AmountTable(name, title, new DatedTable(rows), keys);
    }

    /** The Japanese name of whom the row is for. */
    public String label(Row row) {
        return keys.stream()
                .filter(key -> key.code().equals(row.text("class")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has a row for nobody: " + row))
                .label();
    }
}
