package jp.shikaku.printcheck;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** 標準の字体 of characters that our fonts do not have ({@code characters/README.md} says where it is from). */
final class StandardCharacters {

    private static final String TABLE = "characters/standard.csv";
    private static final Map<String, String> STANDARD = read();

    private StandardCharacters() {}

    /** The same character if there is no other that stands for it. */
    static String of(String character) {
        String standard = STANDARD.get(character);
        return standard == null ? Normalizer.normalize(character, Normalizer.Form.NFKC) : standard;
    }

    private static Map<String, String> read() {
        try (var in = StandardCharacters.class.getClassLoader().getResourceAsStream(TABLE);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .collect(Collectors.toMap(row -> row.getField("character"), row -> row.getField("standard")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
