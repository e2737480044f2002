package jp.shikaku.batch.imports.csv;

import static jp.shikaku.batch.imports.csv.SpecRow.OWNER;
import static jp.shikaku.batch.imports.csv.SpecRow.unescaped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PetitionRowTest {
    private static final String GOOD = "P1,2026-11-01,06139992,100,1009,00,1,1,1";
    private final RowReader<PetitionRow> reader = RowReader.petitions(SpecRow.columns(Layout.PETITIONS), OWNER);

    @ParameterizedTest
    @CsvFileSource(
            resources = "/spec/import-petitions.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void oneCell(String column, String value, String code, String read, String why) {
        Reading<PetitionRow> reading = reader.read(SpecRow.with(Layout.PETITIONS, GOOD, column, value));

        if (code != null) {
            assertThat(reading.row()).as(why).isNull();
            assertThat(reading.problems()).as(why).singleElement().satisfies(problem -> {
                assertThat(problem.problem().code()).isEqualTo(code);
                assertThat(problem.column()).isEqualTo(column);
            });
        } else {
            assertThat(reading.problems()).as(why).isEmpty();
            assertThat(String.valueOf(readFrom(reading.row(), column))).as(why).isEqualTo(unescaped(read));
        }
    }

    private static Object readFrom(PetitionRow row, String column) {
        return switch (column) {
            case "受付番号" -> row.receiptNumber();
            case "受付日" -> row.receivedOn();
            case "種別" -> row.kind();
            case "理由" -> row.reason();
            case "状態" -> row.state();
            default -> throw new IllegalArgumentException(column);
        };
    }

    @Test
    void releaseNeedsNoReason() {
        RawRow release = new RawRow(2, List.of("P1,2026-11-01,06139992,100,1009,00,2,,1".split(",", -1)));

        assertThat(reader.read(release).row().reason()).isNull();
    }
}
