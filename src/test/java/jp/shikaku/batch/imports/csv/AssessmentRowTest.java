package jp.shikaku.batch.imports.csv;

import static jp.shikaku.batch.imports.csv.SpecRow.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AssessmentRowTest {
    private static final String GOOD = "06139992,100,1000,02,2026-08-01,2027-07-31,020,B04";
    private final RowReader<AssessmentRow> reader = RowReader.assessments(SpecRow.columns(Layout.ASSESSMENTS), OWNER);

    @ParameterizedTest
    @CsvFileSource(resources = "/spec/import-assessments.csv", numLinesToSkip = 1)
    void oneCell(String column, String value, String code, String read, String why) {
        Reading<AssessmentRow> reading = reader.read(SpecRow.with(Layout.ASSESSMENTS, GOOD, column, value));

        if (code != null) {
            assertThat(reading.row()).as(why).isNull();
            assertThat(reading.problems()).as(why).singleElement().satisfies(problem -> {
                assertThat(problem.problem().code()).isEqualTo(code);
                assertThat(problem.column()).isEqualTo(column);
            });
        } else {
            assertThat(reading.problems()).as(why).isEmpty();
            assertThat(readFrom(reading.row(), column)).as(why).isEqualTo(read);
        }
    }

    @Test
    void neitherRatioNorClassSaysNothing() {
        String neither = GOOD.replace("020,B04", ",");

        assertThat(reader.read(SpecRow.with(Layout.ASSESSMENTS, neither, "枝番", "02"))
                        .problems())
                .extracting(problem -> problem.problem().code())
                .containsExactly("IMP-032");
    }

    private static String readFrom(AssessmentRow row, String column) {
        return switch (column) {
            case "発効期日" -> row.period().from().toString();
            case "有効期限" -> row.period().lastDay().map(Object::toString).orElse("なし");
            case "負担割合" -> String.valueOf(row.ratio());
            case "適用区分" -> String.valueOf(row.limitClass());
            default -> throw new IllegalArgumentException(column);
        };
    }
}
