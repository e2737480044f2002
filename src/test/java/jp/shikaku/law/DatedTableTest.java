package jp.shikaku.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shikaku.common.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTableTest {

    private static final DatedTable TABLE = new DatedTable(List.of(
            row("from", "2024-12-01", "until", "2026-08-01", "certainty", "LAW", "amount", "80100"),
            row("from", "2026-08-01", "until", "2027-08-01", "certainty", "LAW", "amount", "85800"),
            row("from", "2027-08-01", "until", "", "certainty", "PLANNED", "amount", "未定")));

    private static DatedTable.Row row(String... cells) {
        return DatedTable.Row.of(
                Map.of(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], "source", "法令"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2024-11-30, '',    表の始まる前の日",
        "2024-12-01, 80100, 初めの日",
        "2026-07-31, 80100, 改定の前の日",
        "2026-08-01, 85800, 改定の日",
        "2027-07-31, 85800, 予定の前の日",
        "2027-08-01, 未定,  額の決まっていない予定",
        "2100-01-01, 未定,  終わりのない行",
    })
    void theRowInForceOnTheDay(LocalDate day, String amounts, String why) {
        assertThat(TABLE.on(day).map(row -> row.text("amount")).collect(Collectors.joining(" ")))
                .isEqualTo(amounts);
    }

    @Test
    void aRowSaysHowCertainItIsAndWhereItIsFrom() {
        DatedTable.Row planned = TABLE.rows().get(2);
        assertThat(planned.certainty()).isEqualTo(Certainty.PLANNED);
        assertThat(planned.source()).isEqualTo("法令");
        assertThat(TABLE.rows().get(0).yen("amount")).isEqualTo(Yen.of(80_100));
        assertThat(planned.text("nothing")).isEmpty();
        assertThat(planned.yen("nothing")).isNull();
    }

    @Test
    void aTableOfTheProductIsRead() {
        assertThat(DatedTable.read("law/monthly-limits-70.csv").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }
}
