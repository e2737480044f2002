package jp.shikaku.printcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import jp.shikaku.document.pdf.MissingGlyphs;
import jp.shikaku.document.pdf.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 最も近い直し方. */
class MendsTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "张　伟,   張　偉,   张 U+5F20、伟 U+4F1F, 簡体字は対応する字へ",
        "查　一,   査　一,   查 U+67E5,            異体字は標準の字へ",
        "𨺓志,     隆志,     𨺓 U+28E93,           追加漢字面の字も",
        "髙﨑张,   髙﨑張,   张 U+5F20,            印刷できる異体字はそのまま",
        "𪛖　一,   ,         𪛖 U+2A6D6,           対応する字が知られていなければ人が決める",
        "张𪛖,     ,         张 U+5F20、𪛖 U+2A6D6, 一つでも分からなければ案を出さない",
    })
    void aCharacterWithoutShape(String name, String mended, String missing, String reason) {
        Mend mend = Mends.of(
                Trouble.MISSING_CHARACTER, name, text -> MissingGlyphs.in(text).isEmpty());

        assertThat(mend).isEqualTo(new Mend(missing, mended, null));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "１－２－３　コーポＡ棟, 9,   1-2-3　コーポA棟, 9, 英数字と記号を半角に",
        "アレハンドロ　ガルシア, 7,   ｱﾚﾊﾝﾄﾞﾛ ｶﾞﾙｼｱ,     7, カタカナだけの氏名は半角カナに",
        "寿限無寿限無,           4,   ,                  4, 漢字は短くできないので入る文字数を言う",
        "寿限無,                 0,   ,                  0, 1文字も入らない",
    })
    void noRoom(String text, int width, String mended, int room, String reason) {
        Mend mend = Mends.of(Trouble.TOO_LONG, text, narrowerThan(width));

        assertThat(mend.text()).isEqualTo(mended);
        assertThat(mend.room()).isEqualTo(room);
    }

    @Test
    void whatHasNoHalfWidthShapeStays() {
        assertThat(HalfWidthKana.of("ヱビス・ヴォーグ　パーク")).isEqualTo("ヱﾋﾞｽ･ｳﾞｫｰｸﾞ ﾊﾟｰｸ");
    }

    /** Half-width letters take half the room, as in print. */
    private static Predicate<String> narrowerThan(int width) {
        return text -> text.codePoints()
                        .mapToDouble(c -> c < 0x80 || c >= '｡' && c <= 'ﾟ' ? 0.5 : 1)
                        .sum()
                <= width;
    }
}
