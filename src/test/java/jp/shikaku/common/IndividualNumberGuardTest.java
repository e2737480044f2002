package jp.shikaku.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndividualNumberGuardTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "123456789018,            ************,             12桁",
        "１２３４５６７８９０１８,    ************,             全角",
        "1234 5678 9018,          **** **** ****,           空白区切り",
        "1234　5678　9018,         ****　****　****,          全角空白区切り",
        "1234-5678-9018,          ****-****-****,           ハイフン",
        "1234－5678－9018,         ****－****－****,          全角ハイフン",
        "1234ー5678ー9018,         ****ー****ー****,          長音",
        "1234ｰ5678ｰ9018,          ****ｰ****ｰ****,           半角の長音",
        "1234−5678−9018,          ****−****−****,           マイナス",
        "1234‐5678–9018,          ****‐****–****,           U+2010とU+2013",
        "1234—5678―9018,          ****—****―****,           ダッシュと水平線",
        "1234 - 5678 - 9018,      **** - **** - ****,       空白とハイフン",
        "123\u200B456789018,      ***\u200B*********,       見えない空白",
        "123456\u00A0789018,      ******\u00A0******,       改行しない空白",
        "'123456\n789018',        '******\n******',         改行",
        "番号は1234５６７８9018です, 番号は************です,    文中・全角半角まじり",
        "1234567890123,           *************,            13桁",
        "12345678901234567890,    ********************,     20桁",
        "111111111111と222222222222, ************と************, 二つ",
        "12345と111111111111と9,   12345と************と9,     前後の短い数字は残す",
        "****-****-****,          ****-****-****,           一度伏せたもの",
        "1234-****-****,          ****-****-****,           一部だけ伏せたもの",
        "٠١٢٣٤٥٦٧٨٩٠١,            ************,             ほかの文字体系の数字",
    })
    void findsAndMasks(String text, String masked) {
        assertThat(IndividualNumberGuard.found(text)).isTrue();
        assertThat(IndividualNumberGuard.mask(text)).isEqualTo(masked);
        assertThat(IndividualNumberGuard.found(masked)).as("伏せた後も受け付けない").isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "12345678901,                11桁",
        "123456a789018,              間に文字",
        "千代田区千代田1丁目2番3号 456789012, 数字の間に漢字",
        "03-1234-5678,               電話番号",
        "***********,                星印11個",
        "'',                         空",
    })
    void leavesTheRest(String text) {
        assertThat(IndividualNumberGuard.found(text)).isFalse();
        assertThat(IndividualNumberGuard.mask(text)).isEqualTo(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(IndividualNumberGuard.found(null)).isFalse();
        assertThat(IndividualNumberGuard.mask(null)).isNull();
    }

    @Test
    void problemsNeverRepeatIt() {
        assertThat(Problem.of("VAL-001", "氏名", "1234 5678 9018").args()).containsExactly("**** **** ****");
    }
}
