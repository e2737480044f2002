package jp.shikaku.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shikaku.common.Period;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Band;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.DatedTable.Row;

/**
 * 額の表, as people read it.
 *
 * @param name of its file {@code law/<name>.csv}
 * @param key the column that says whom or what a row is for
 * @param labels what stands in that column, on every day, and its Japanese name
 */
public record AmountTable(String name, String title, DatedTable table, String key, Map<String, String> labels) {

    private static final Set<String> ABOUT_THE_ROW = Set.of("from", "until", "certainty", "source");

    /** 出典: what rows of the same origin have in common, and whom they are for. */
    public record Note(Period inForce, Certainty certainty, String source, List<String> labels) {

        public String who() {
            return String.join("、", labels);
        }
    }

    public AmountTable {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** By the constants of an enumeration, whose names stand in the column. */
    static <E extends Enum<E>> AmountTable by(
            String name, String title, DatedTable table, String key, List<E> keys, Function<E, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        keys.forEach(one -> labels.put(one.name(), label.apply(one)));
        return new AmountTable(name, title, table, key, labels);
    }

    public AmountTable on(LocalDate day) {
        return with(table.on(day).toList());
    }

    public AmountTable with(List<Row> rows) {
        return new AmountTable(name, title, new DatedTable(rows), key, labels);
    }

    /** What the rows say besides whom they are for, where any says it; the bounds of a {@link Band} are one. */
    public List<String> columns() {
        return table.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .filter(column -> !ABOUT_THE_ROW.contains(column) && !column.equals(key))
                .map(Band::measureOf)
                .distinct()
                .filter(column ->
                        table.rows().stream().anyMatch(row -> !text(row, column).isEmpty()))
                .toList();
    }

    /** 決まっている額があるか: otherwise only the row's source says why there is none. */
    public boolean hasAmounts(Row row) {
        return columns().stream().anyMatch(column -> row.yen(column) != null);
    }

    /** Yen with separators, a band in words; "" where the row says nothing. */
    public String text(Row row, String column) {
        Yen amount = row.yen(column);
        return amount == null ? Band.of(row, column).toString() : amount.toString();
    }

    /** The Japanese name of whom the row is for. */
    public String label(Row row) {
        String label = labels.get(row.text(key));
        if (label == null) {
            throw new IllegalStateException(name + " has a row for nobody: " + row);
        }
        return label;
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
