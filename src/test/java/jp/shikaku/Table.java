package jp.shikaku;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A table of the test resources, read by the names of its columns. */
public final class Table {

    private Table() {}

    /** One row; its name in reports is the column なぜ, why the row is there. */
    public record Row(Map<String, String> cells) {

        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean has(String column) {
            return !text(column).isEmpty();
        }

        public boolean flag(String column) {
            return "1".equals(text(column));
        }

        public LocalDate date(String column) {
            return has(column) ? LocalDate.parse(text(column)) : null;
        }

        public LocalDate date(String column, String otherwise) {
            return has(column) ? date(column) : LocalDate.parse(otherwise);
        }

        @Override
        public String toString() {
            return text("なぜ");
        }
    }

    public static List<Row> read(String resource) {
        try (var in = Table.class.getClassLoader().getResourceAsStream(resource);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Row::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
