package jp.shikaku.batch.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shikaku.insurer.InsurerNumber;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 例の5,000人: a whole month of an insurer reads without a problem, in either encoding. */
class Kenpo5000RowsTest {
    private static final InsurerNumber OWNER = new InsurerNumber("06139992");

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "members, MEMBERS, UTF-8, 5000",
        "members, MEMBERS, windows-31j, 5000",
        "card-status, CARD_STATUS, UTF-8, 5000",
        "petitions, PETITIONS, UTF-8, 81",
        "petitions, PETITIONS, windows-31j, 81",
    })
    void everyRowIsGood(String name, Layout layout, String charset, int rows) throws IOException {
        InputStream sent = inCharset(name, Charset.forName(charset));

        Spooled spooled = Spool.write(sent, layout, dir.resolve("spool.csv"));

        assertThat(spooled.rows()).isEqualTo(rows);
        List<RowProblem> problems = new ArrayList<>();
        try (SpooledRows spool = SpooledRows.open(dir.resolve("spool.csv"), layout)) {
            Function<RawRow, List<RowProblem>> reading = reading(layout, spool.columns());
            spool.forEachRemaining(row -> problems.addAll(reading.apply(row)));
        }
        assertThat(problems).isEmpty();
    }

    private static InputStream inCharset(String name, Charset charset) throws IOException {
        try (InputStream in = Kenpo5000RowsTest.class.getResourceAsStream("/demo/kenpo-5000/" + name + ".csv")) {
            return new ByteArrayInputStream(new String(in.readAllBytes(), StandardCharsets.UTF_8).getBytes(charset));
        }
    }

    private static Function<RawRow, List<RowProblem>> reading(Layout layout, Columns columns) {
        RowReader<?> reader = switch (layout) {
            case MEMBERS -> RowReader.members(columns, OWNER);
            case CARD_STATUS -> RowReader.cardStatus(columns, OWNER);
            case PETITIONS -> RowReader.petitions(columns, OWNER);
            case ASSESSMENTS -> RowReader.assessments(columns, OWNER);
        };
        return row -> reader.read(row).problems();
    }
}
