package jp.shikaku.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shikaku.common.Coded;
import jp.shikaku.common.Period;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.DatedTable.Row;

/**
 * 額の表, as people read it.
 *
 * @param name of its file {@code law/<name>.csv}
 * @param keys whom it has amounts for: each code stands in the column {@code class} of a row, on every day
 */
public record AmountTable(String name, String title, DatedTable table, List<? extends Coded> keys) {

    private static final String FROM = "From";
    private static final String BELOW = "Below";
    private static final Set<String> NO_AMOUNTS = Set.of("from", "until", "class", "certainty", "source");

    /** 出典: what rows of the same origin have in common, and whom they are for. */
    public record Note(Period inForce, Certainty certainty, String source, List<String> labels) {

        public String who() {
            return String.join("、", labels);
        }
    }

    public AmountTable {
        keys = List.copyOf(keys);
    }

    public AmountTable on(LocalDate day) {
        return with(table.on(day).toList());
    }

    public AmountTable with(List<Row> rows) {
        return new AmountTable(name, title, new DatedTable(rows), keys);
    }

    /** The columns in which any row has something to say; the two bounds of a band are one. */
    public List<String> columns() {
        return table.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .filter(column -> !NO_AMOUNTS.contains(column) && !column.endsWith(BELOW))
                .filter(column ->
                        table.rows().stream().anyMatch(row -> !row.text(column).isEmpty()))
                .toList();
    }

    /** 決まっている額があるか: otherwise only the row's source says why there is none. */
    public boolean hasAmounts(Row row) {
        return columns().stream()
                .anyMatch(column -> !column.endsWith(FROM) && !row.text(column).isEmpty());
    }

    /** Yen with separators, a band in words; "" where the row says nothing. */
    public String text(Row row, String column) {
        Yen amount = row.yen(column);
        if (amount == null || !column.endsWith(FROM)) {
            return amount == null ? "" : amount.toString();
        }
        Yen below = row.yen(column.substring(0, column.length() - FROM.length()) + BELOW);
        String lower = amount.amount() > 1 ? inTenThousands(amount) + "以上" : "";
        return below == null ? lower : lower + inTenThousands(below) + "未満";
    }

    private static String inTenThousands(Yen bound) {
        return bound.amount() % 10_000 == 0 ? bound.amount() / 10_000 + "万円" : bound.toString();
    }

    /** The Japanese name of whom the row is for. */
    public String label(Row row) {
        return keys.stream()
                .filter(key -> key.code().equals(row.text("class")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has a row for nobody: " + row))
                .label();
    }

    /** 出典, in the order of the rows. */
    public List<Note> notes() {
        Map<Note, List<String>> labels = table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> new Note(row.inForce(), row.certainty(), row.source(), List.of()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::label, Collectors.toList())));
        return labels.entrySet().stream()
                .map(note -> new Note(
                        note.getKey().inForce(),
                        note.getKey().certainty(),
                        note.getKey().source(),
                        note.getValue().stream().distinct().toList()))
                .toList();
    }
}
