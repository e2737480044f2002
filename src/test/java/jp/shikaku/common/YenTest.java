package jp.shikaku.common;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({"733000, 7330, 端数なし", "49, 0, 49銭は切り捨て", "50, 1, 50銭は切り上げ", "149, 1, 1円49銭は切り捨て", "150, 2, 1円50銭は切り上げ"})
    void onePercent(long amount, long onePercent, String why) {
        assertThat(Yen.of(amount).onePercent()).isEqualTo(Yen.of(onePercent));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({"4, 0, 4円は切り捨て", "5, 10, 5円は切り上げ", "1234, 1230, 4円は切り捨て", "1235, 1240, 5円は切り上げ", "1230, 1230, そのまま"})
    void atWindow(long amount, long paid, String why) {
        assertThat(Yen.of(amount).atWindow()).isEqualTo(Yen.of(paid));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({"1000000, 3, 300000, 3割", "11, 3, 3, 3円30銭は切り捨て", "15, 1, 2, 1円50銭は切り上げ", "14, 1, 1, 1円40銭は切り捨て"})
    void tenths(long amount, int tenths, long share, String why) {
        assertThat(Yen.of(amount).tenths(tenths)).isEqualTo(Yen.of(share));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "87430, 87430, 数字だけ",
        "'87,430', 87430, 3桁区切り",
        "'８７，４３０円', 87430, 全角と円",
        "' 87430 円 ', 87430, 空白",
        "0, 0, 0円",
        "'8,7430', 87430, 区切りの位置は問わない"
    })
    void parsesAsPeopleWrite(String text, long amount, String why) {
        assertThat(Yen.parse(text)).isEqualTo(Yen.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "87.5", "8万", "円", ",1", "1e5", "99999999999999999999", "٣"})
    void refusesWhatIsNoAmount(String text) {
        assertRefused("VAL-013", () -> Yen.parse(text));
    }

    @Test
    void refusesLessThanNothingAndMoreThanThereIs() {
        assertThat(Yen.of(0)).isEqualTo(Yen.ZERO);
        assertRefused("VAL-012", () -> Yen.of(-1));
        assertThat(Yen.of(1_000_000_000_000L).amount()).isEqualTo(1_000_000_000_000L);
        assertRefused("VAL-012", () -> Yen.of(1_000_000_000_001L));
        assertRefused("VAL-012", () -> Yen.of(1).minus(Yen.of(2)));
        assertRefused("VAL-012", () -> Yen.of(1_000_000_000_000L).plus(Yen.of(1)));
    }

    @Test
    void overAndAtMost() {
        assertThat(Yen.of(5).over(Yen.of(4))).isEqualTo(Yen.of(1));
        assertThat(Yen.of(5).over(Yen.of(5))).isEqualTo(Yen.ZERO);
        assertThat(Yen.of(5).over(Yen.of(6))).isEqualTo(Yen.ZERO);
        assertThat(Yen.of(5).atMost(Yen.of(4))).isEqualTo(Yen.of(4));
        assertThat(Yen.of(5).atMost(Yen.of(6))).isEqualTo(Yen.of(5));
        assertThat(Yen.of(39).fivePercent()).isEqualTo(Yen.of(1));
        assertThat(Yen.of(40).fivePercent()).isEqualTo(Yen.of(2));
        assertThat(Yen.of(40).half()).isEqualTo(Yen.of(20));
        assertThatThrownBy(() -> Yen.of(41).half()).isInstanceOf(IllegalStateException.class);
        assertThat(Yen.of(87_430)).hasToString("87,430円");
    }
}
