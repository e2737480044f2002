package jp.shikaku.insurer;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsurerNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01040013",
                "01130012",
                "06139992",
                "39139993",
                "138990",
                "06130017",
                "06130025",
                "06130033",
                "138016",
                "138024",
                "138032",
                "39130018",
                "39130026",
                "39130034"
            })
    void acceptsAndNoticesEachChangedDigit(String number) {
        assertThat(new InsurerNumber(number)).hasToString(number);
        for (int i = 0; i < number.length(); i++) {
            char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
            String changed = number.substring(0, i) + other + number.substring(i + 1);
            assertRefused("VAL-006", () -> new InsurerNumber(changed));
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'',         VAL-005, 空",
        "1234567,    VAL-005, 7桁",
        "061399920,  VAL-005, 9桁",
        "0613999a,   VAL-005, 数字でない",
        "0613-9992,  VAL-005, 区切りあり",
        "06139993,   VAL-006, 検証番号が1大きい",
        "06139929,   VAL-006, 桁の入れ替わり",
    })
    void refuses(String number, String code) {
        assertRefused(code, () -> new InsurerNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"０６１３９９９２", " 06139992 "})
    void foldsFullWidth(String number) {
        assertThat(new InsurerNumber(number).value()).isEqualTo("06139992");
    }
}
