package jp.shikaku.batch.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shikaku.common.Problem;
import jp.shikaku.common.SafeCsv;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeCsvTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=cmd|x, '=cmd|x, 式",
                "+1, '+1, 式",
                "-1, '-1, 式",
                "@SUM(A1), '@SUM(A1), 式",
                "\"\t=1\", \"'\t=1\", タブで始まる式",
                "\"\r=1\", \"'\r=1\", 改行で始まる式",
                "＝１, '＝１, 全角の式",
                "'=1, ''=1, もとからあるアポストロフィも戻せるように",
                "高橋, 高橋, ただの文字",
                "'高橋, '高橋, 式でなければアポストロフィはそのまま",
                "O'Neil, O'Neil, 途中のアポストロフィ",
                "１－１, １－１, 途中の記号",
            })
    void textThatLooksLikeAFormulaIsGuarded(String text, String written, String why) {
        assertThat(SafeCsv.guarded(text)).as(why).isEqualTo(written);
        assertThat(SafeCsv.unguarded(written)).as(why).isEqualTo(text);
    }

    @Property
    void guardIsTakenAwayAgainExactly(
            @ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', '"', ','}) String text) {
        assertThat(SafeCsv.unguarded(SafeCsv.guarded(text))).isEqualTo(text);
    }

    @Test
    void onlyTextIsGuarded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeCsv csv = SafeCsv.forProgram(out)) {
            csv.typed("-1").text("-1").typed("").text("a,\"b\"").endRow();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("-1,'-1,,\"a,\"\"b\"\"\"\r\n");
    }

    @Test
    void badRowsComeBackAsTheyWereSent() throws IOException {
        Columns columns = SpecRow.columns(Layout.PETITIONS);
        List<RawRow> bad = List.of(
                new RawRow(
                        2, List.of("=cmd|' /C calc'!A0", "2026-02-30", "'-1", "a,b", "\"x\"", "00", "2\r\n3", "", "1")),
                new RawRow(5, List.of("P2", "2026-11-01")),
                new RawRow(9, List.of("P3", "", "", "", "", "", "", "", "", "", "余分")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BadRowsCsv csv = BadRowsCsv.to(out, columns)) {
            for (RawRow row : bad) {
                csv.add(
                        row,
                        List.of(new RowProblem(row.line(), "受付日", "", Problem.of("VAL-002", "受付日", "2026-02-30"))));
            }
        }

        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written).startsWith("\uFEFFエラー理由,受付番号,受付日,").contains("受付日：「2026-02-30」という日付は暦にありません。", ",'=cmd");
        assertThat(SentFile.rows(dir, Layout.PETITIONS, new ByteArrayInputStream(out.toByteArray())))
                .extracting(RawRow::cells)
                .containsExactlyElementsOf(bad.stream().map(RawRow::cells).toList());
    }
}
