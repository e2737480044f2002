package jp.shikaku.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "ﾀｶﾊｼ ﾐｻｷ,      タカハシ　ミサキ, 半角",
        "ﾔﾏｸﾞﾁ ｼﾞﾛｳ,    ヤマグチ　ジロウ, 濁点付きの半角",
        "ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ,    パピプペポ,      半濁点付きの半角",
        "ｳﾞｨｸﾄﾘｱ,       ヴィクトリア,    ヴ",
        "ｼﾞｮｰｼﾞ,        ジョージ,        長音",
        "か゛き゛,       ガギ,           ひらがなと独立の濁点",
        "か\u3099は\u309A, ガパ,         結合文字の濁点・半濁点",
        "たかはし,       タカハシ,        ひらがな",
        "ゐゑゔ,         ヰヱヴ,          古い仮名",
        "'  タカハシ \t　 ミサキ　', タカハシ　ミサキ, 空白は全角1字、前後はなし",
        "アﾞ,           ア\u3099,        付かない濁点は捨てない",
        "ﾟｱ,            \u309Aア,        先頭の半濁点",
        "Smith　ジョン,  Smith　ジョン,   英字はそのまま",
        "𠮷田髙﨑,       𠮷田髙﨑,        漢字はそのまま",
        "'',            '',             空",
    })
    void oneSpelling(String text, String normalized) {
        assertThat(Kana.normalize(text)).isEqualTo(normalized);
        assertThat(Kana.normalize(normalized)).as("二度かけても同じ").isEqualTo(normalized);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Kana.normalize(null)).isEmpty();
    }
}
