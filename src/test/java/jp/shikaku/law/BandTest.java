package jp.shikaku.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.common.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest(name = "{0}{1}{2}{3} {4}: {5}")
    @CsvSource({
        "280000, , 530000, , 279999, false, 28万円以上53万円未満",
        "280000, , 530000, , 280000, true,  28万円以上53万円未満",
        "280000, , 530000, , 529999, true,  28万円以上53万円未満",
        "280000, , 530000, , 530000, false, 28万円以上53万円未満",
        ", 150000, , 155001,  150000, false, '15万円超155,001円以下'",
        ", 150000, , 155001,  150001, true,  '15万円超155,001円以下'",
        ", 150000, , 155001,  155001, true,  '15万円超155,001円以下'",
        ", 150000, , 155001,  155002, false, '15万円超155,001円以下'",
        "1, , 280000, ,       1,      true,  28万円未満",
    })
    void takesWhatItsWordsSay(
            String from, String above, String below, String upTo, long amount, boolean in, String words) {
        Band band = Band.of(row(from, above, below, upTo), "income");
        assertThat(band.contains(Yen.of(amount))).isEqualTo(in);
        assertThat(band).hasToString(words);
        assertThat(band.bounded()).isTrue();
    }

    @Test
    void withoutBoundsItTakesEverything() {
        Band band = Band.of(row(null, null, null, null), "income");
        assertThat(band.bounded()).isFalse();
        assertThat(band.contains(Yen.ZERO)).isTrue();
        assertThat(band).hasToString("");
        assertThat(Band.of(row("1", null, null, null), "other").bounded()).isFalse();
    }

    @Test
    void oneBoundIsEnough() {
        assertThat(Stream.of(
                        row("1", null, null, null),
                        row(null, "1", null, null),
                        row(null, null, "1", null),
                        row(null, null, null, "1")))
                .allMatch(row -> Band.of(row, "income").bounded());
    }

    @ParameterizedTest
    @CsvSource({"incomeFrom, income", "incomeAbove, income", "incomeBelow, income", "incomeUpTo, income", "base, base"})
    void knowsTheMeasureOfAColumn(String column, String measure) {
        assertThat(Band.measureOf(column)).isEqualTo(measure);
    }

    private static DatedTable.Row row(String from, String above, String below, String upTo) {
        return DatedTable.Row.of(Map.of(
                "from",
                "2024-12-01",
                "until",
                "",
                "certainty",
                "LAW",
                "source",
                "甲",
                "incomeFrom",
                text(from),
                "incomeAbove",
                text(above),
                "incomeBelow",
                text(below),
                "incomeUpTo",
                text(upTo)));
    }

    private static String text(String bound) {
        return bound == null ? "" : bound;
    }
}
