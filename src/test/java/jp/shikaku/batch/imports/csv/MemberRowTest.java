package jp.shikaku.batch.imports.csv;

import static jp.shikaku.batch.imports.csv.SpecRow.OWNER;
import static jp.shikaku.batch.imports.csv.SpecRow.unescaped;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MemberRowTest {
    private static final String GOOD =
            "06139992,100,1000,00,高橋　美咲,タカハシ　ミサキ,1965-05-19,2,1000001,東京都千代田区千代田１－１,1,2014-02-07,,,0000,,,030,,";
    private final Columns columns = SpecRow.columns(Layout.MEMBERS);
    private final RowReader<MemberRow> reader = RowReader.members(columns, OWNER);

    @ParameterizedTest
    @CsvFileSource(
            resources = "/spec/import-members.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void oneCell(String column, String value, String code, String read, String why) {
        Reading<MemberRow> reading = reader.read(SpecRow.with(Layout.MEMBERS, GOOD, column, value));

        if (code != null) {
            assertThat(reading.row()).as(why).isNull();
            assertThat(reading.problems()).as(why).singleElement().satisfies(problem -> {
                assertThat(problem.problem().code()).isEqualTo(code);
                assertThat(problem.problem().field()).isEqualTo(column);
                assertThat(problem.column()).isEqualTo(column);
                assertThat(problem.line()).isEqualTo(2);
            });
        } else {
            assertThat(reading.problems()).as(why).isEmpty();
            assertThat(String.valueOf(readFrom(reading.row(), column))).as(why).isEqualTo(unescaped(read));
        }
    }

    private static Object readFrom(MemberRow row, String column) {
        return switch (column) {
            case "保険者番号" -> "";
            case "記号" -> row.id().symbol();
            case "番号" -> row.id().number();
            case "枝番" -> row.id().branch();
            case "氏名" -> row.name();
            case "氏名カナ" -> row.kana();
            case "生年月日" -> row.birth().value();
            case "性別" -> row.sex();
            case "郵便番号" -> row.postalCode() == null ? "" : row.postalCode();
            case "住所" -> row.address();
            case "本人家族" -> row.relation();
            case "資格喪失年月日" -> row.coverage().until();
            case "事業所番号" -> row.employerCode();
            case "任意継続" -> row.voluntaryContinuation();
            case "在留期限" -> row.residenceLimit();
            case "負担割合" -> row.ratio();
            case "要配慮" -> row.specialCareBefore();
            case "自己情報提供不可" -> row.selfInfoBlocked();
            default -> throw new IllegalArgumentException(column);
        };
    }

    @Test
    void everyProblemOfARowIsToldAtOnce() {
        String bad = "01130012,100,,1,,タカハシ,2023-02-30,9,1,番地123456789012,1,2014-02-07,2014-02-07,9,,x,x,30,x,x";

        assertThat(reader.read(new RawRow(7, List.of(bad.split(",", -1)))).problems())
                .extracting(RowProblem::column)
                .containsExactlyInAnyOrder(
                        "保険者番号",
                        "番号",
                        "枝番",
                        "氏名",
                        "生年月日",
                        "性別",
                        "郵便番号",
                        "住所",
                        "資格喪失年月日",
                        "喪失事由",
                        "任意継続",
                        "在留期限",
                        "負担割合",
                        "要配慮",
                        "自己情報提供不可");
    }

    @Test
    void valueInAProblemIsMaskedAndShort() {
        String address = "番地123456789012" + "あ".repeat(100);

        RowProblem problem = reader.read(SpecRow.with(Layout.MEMBERS, GOOD, "住所", address))
                .problems()
                .get(0);

        assertThat(problem.value()).startsWith("番地************あ").hasSize(80).endsWith("…");
    }

    @Test
    void rowWithAnotherNumberOfCellsIsAProblemOfTheWholeRow() {
        Reading<MemberRow> reading = reader.read(new RawRow(3, List.of("06139992", "100")));

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEmpty();
            assertThat(problem.problem()).isEqualTo(ImportProblem.WRONG_NUMBER_OF_CELLS.with("2", "20"));
        });
    }

    @Test
    void lossWithItsReason() {
        String lost = GOOD.replace("2014-02-07,,,", "2014-02-07,R8.11.5,01,");

        MemberRow row = reader.read(new RawRow(2, List.of(lost.split(",", -1)))).row();

        assertThat(row.coverage().until()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(row.lossReason().code()).isEqualTo("01");
    }
}
