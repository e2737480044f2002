package jp.shikaku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyTextTest {

    /** In the table, ⇥ ↵ ⏎ ⧵ stand for tab, line feed, carriage return and backslash. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "山田　花子, 山田　花子, ふつうの文字はそのまま",
        "'', '', 空文字は空のまま（なしとは別）",
        "一⇥二, 一⧵t二, タブで列がずれない",
        "一↵二⏎三, 一⧵n二⧵r三, 改行で行が割れない",
        "⧵N, ⧵⧵N, 値としての「⧵N」は「なし」にならない",
        "⧵., ⧵⧵., 終わりの印と読まれない",
        "𠮷野家, 𠮷野家, 補助漢字はそのまま"
    })
    void aText(String value, String written, String why) {
        assertThat(text(unmarked(value))).isEqualTo(unmarked(written) + "\n");
    }

    @Test
    void valuesAndNothing() {
        assertThat(text(7L, null, "", true, LocalDate.of(1926, 12, 25), Instant.parse("2026-11-05T00:00:00.123456Z")))
                .isEqualTo("7\t\\N\t\ttrue\t1926-12-25\t2026-11-05T00:00:00.123456Z\n");
    }

    @Test
    void refusesWhatTheDatabaseCannotHoldOrMightMisread() {
        assertThatIllegalArgumentException().isThrownBy(() -> text("a\0b"));
        assertThatIllegalArgumentException().isThrownBy(() -> text("\uD842"));
        assertThatIllegalArgumentException().isThrownBy(() -> text(new Date(0)));
    }

    private static String text(Object... values) {
        CopyText text = new CopyText();
        text.row(values);
        return new String(text.take(), StandardCharsets.UTF_8);
    }

    private static String unmarked(String cell) {
        return cell.replace('⇥', '\t').replace('↵', '\n').replace('⏎', '\r').replace('⧵', '\\');
    }
}
