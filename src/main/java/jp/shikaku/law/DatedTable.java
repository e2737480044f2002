package jp.shikaku.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.common.Period;
import jp.shikaku.common.Yen;

/**
 * 額の表: amounts of a law, {@code law/*.csv}, each row with the days [from, until) it is in force, how certain it is, and
 * its source.
 *
 * <p>A row is chosen by the day it is applied to, never by today's date.
 */
public record DatedTable(List<Row> rows) {

    /** One row; what the columns besides the four below mean, their reader knows. */
    public record Row(Period inForce, Certainty certainty, String source, Map<String, String> cells) {

        static Row of(Map<String, String> cells) {
            String until = cells.get("until");
            return new Row(
                    new Period(LocalDate.parse(cells.get("from")), until.isEmpty() ? null : LocalDate.parse(until)),
                    Certainty.valueOf(cells.get("certainty")),
                    cells.get("source"),
                    cells);
        }

        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Null where the cell is empty or the table has no such column. */
        public Yen yen(String column) {
            return text(column).isEmpty() ? null : Yen.of(Long.parseLong(text(column)));
        }
    }

    public DatedTable {
        rows = List.copyOf(rows);
    }

    public static DatedTable read(String resource) {
        try (var in = DatedTable.class.getClassLoader().getResourceAsStream(resource);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new DatedTable(csv.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Row> on(LocalDate day) {
        return rows.stream().filter(row -> row.inForce().contains(day));
    }
}
