package jp.shikaku.expense;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Household;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitComparisonTest {

    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "2026-07, A 1980-05-05 A03 X 医科 入 1000000 030, 300000, 212570, 87430, 0, 記事の例",
        "2026-08, A 1980-05-05 A03 X 医科 入 1000000 030, 300000, 207060, 92940, 0, 2026年8月から",
        "2026-07, A 1980-05-05 A03 X 医科 外 50000 030, 15000, 0, 15000, 0, 限度額に届かない",
        "2026-07, A 1980-05-05 A03 X 医科 入 1000000 030;A 1980-05-05 A03 Y 医科 入 300000 030,"
                + " 390000, 299570, 167860, 77430, 病院が二つなら窓口では合算されない",
        "2026-07, A 1980-05-05 A03 X 医科 外 500000 030;A 1980-05-05 A03 X 医科 外 500000 030,"
                + " 300000, 212570, 87430, 0, 同じ窓口の2回分は窓口で合わせる",
        "2026-08, A 1950-05-05 B04 X 医科 外 150000 020, 30000, 8000, 22000, 0, 70歳以上の外来"
    })
    void whatIsPaidAndWhatComesBack(
            String month, String bills, long without, long back, long with, long backToo, String why) {
        LimitComparison comparison = LimitComparison.of(Household.of(month, 0, bills));

        assertThat(comparison.without().atWindow()).isEqualTo(Yen.of(without));
        assertThat(comparison.without().refund()).isEqualTo(Yen.of(back));
        assertThat(comparison.with().atWindow()).isEqualTo(Yen.of(with));
        assertThat(comparison.with().refund()).isEqualTo(Yen.of(backToo));
        assertThat(comparison.with().borne()).isEqualTo(comparison.without().borne());
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "A 1980-05-05 A03 X 医科 外 1010 030, 303, 300, 300, 3円は切り捨て",
        "A 1980-05-05 A03 X 医科 外 1050 030, 315, 320, 320, 5円は切り上げ",
        "A 1980-05-05 A03 X 医科 外 1050 030;A 1980-05-05 A03 Y 医科 外 1050 030, 630, 640, 640, 窓口ごとに丸める",
        "A 1980-05-05 A03 X 医科 入 1000500 030, 300150, 300150, 87440, 限度額87435円は87440円"
    })
    void aWindowTakesTens(String bills, long reckoned, long without, long with, String why) {
        LimitComparison comparison = LimitComparison.of(Household.of("2026-07", 0, bills));

        assertThat(comparison.without().atWindow()).isEqualTo(Yen.of(reckoned));
        assertThat(comparison.without().handedOver()).isEqualTo(Yen.of(without));
        assertThat(comparison.with().handedOver()).isEqualTo(Yen.of(with));
    }
}
