package jp.shikaku.batch.imports.csv;

import static jp.shikaku.batch.imports.csv.SentFile.PETITION;
import static jp.shikaku.batch.imports.csv.SentFile.PETITION_HEADER;
import static jp.shikaku.batch.imports.csv.SentFile.petitions;
import static jp.shikaku.batch.imports.csv.SentFile.refusal;
import static jp.shikaku.batch.imports.csv.SentFile.rows;
import static jp.shikaku.batch.imports.csv.SentFile.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource
    void bothEncodingsAreTold(Encoding encoding) throws IOException {
        byte[] sent = petitions(PETITION, "①髙﨑～－∥表ソ能ｶﾞ,2026-11-01,06139992,㈱,Ⅲ,00,2,,1")
                .getBytes(encoding.charset());

        Spooled spooled = Spool.write(new ByteArrayInputStream(sent), Layout.PETITIONS, dir.resolve("spool.csv"));

        assertThat(spooled.encoding()).isEqualTo(encoding);
        assertThat(spooled.rows()).isEqualTo(2);
        assertThat(rows(dir, Layout.PETITIONS, new ByteArrayInputStream(sent))
                        .get(1)
                        .cells())
                .startsWith("①髙﨑～－∥表ソ能ｶﾞ", "2026-11-01", "06139992", "㈱", "Ⅲ");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(rows(dir, Layout.PETITIONS, utf8("\uFEFF" + petitions(PETITION))))
                .hasSize(1);
    }

    @Test
    void digestIsThatOfEveryByteSent() throws Exception {
        byte[] sent = ("\uFEFF" + petitions(PETITION)).getBytes(StandardCharsets.UTF_8);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));

        Spooled spooled = Spool.write(new ByteArrayInputStream(sent), Layout.PETITIONS, dir.resolve("spool.csv"));

        assertThat(spooled.sha256()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'\\r\\n', CRLF", "'\\n', LF", "'\\r', 古いMac", "'\\r\\n\\r\\n', 空行が挟まる"})
    void everyLineEndCounts(String escaped, String why) throws IOException {
        String end = escaped.translateEscapes();
        String sent = PETITION_HEADER + end + PETITION + end + PETITION.replace("P1", "P2");

        assertThat(rows(dir, Layout.PETITIONS, utf8(sent)))
                .as(why)
                .extracting(row -> row.cells().get(0))
                .containsExactly("P1", "P2");
    }

    @Test
    void mixedLineEndsAndLineBreaksInQuotesKeepTheLineNumberOfTheSentFile() throws IOException {
        String sent = PETITION_HEADER + "\r\n\"P\r\n1\",\"a \"\"b\"\", c\",,,,,,,\n\n\"P\n2\",,,,,,,,\rP3,,,,,,,,";

        List<RawRow> rows = rows(dir, Layout.PETITIONS, utf8(sent));

        assertThat(rows).extracting(RawRow::line).containsExactly(2L, 5L, 7L);
        assertThat(rows.get(0).cells()).startsWith("P\r\n1", "a \"b\", c");
        assertThat(rows.get(1).cells()).startsWith("P\n2");
    }

    @Test
    void endOfFileCharacterOfOldSystemsIsNoRow() throws IOException {
        assertThat(rows(dir, Layout.PETITIONS, utf8(petitions(PETITION) + "\u001A")))
                .hasSize(1);
    }

    @Test
    void headerAloneIsAFileWithoutRows() throws IOException {
        assertThat(rows(dir, Layout.PETITIONS, utf8(PETITION_HEADER))).isEmpty();
    }

    @Test
    void rowsOfNothingButCommasAreNotRows() throws IOException {
        assertThat(rows(dir, Layout.PETITIONS, utf8(petitions(PETITION, ",,,,,,,,", " , ,　,,,,,,"))))
                .hasSize(1);
    }

    @Test
    void ownReasonColumnIsIgnoredWhereverItStands() throws IOException {
        String sent = "受付番号,受付日,保険者番号,記号,番号,枝番,種別,エラー理由,理由,状態\nP1,2026-11-01,06139992,100,1009,00,2,なぜなら,9,1\n";

        assertThat(rows(dir, Layout.PETITIONS, utf8(sent)).get(0).cells())
                .containsExactly("P1", "2026-11-01", "06139992", "100", "1009", "00", "2", "9", "1");
    }

    @Test
    void rowWithAnotherNumberOfCellsIsKeptAsItIs() throws IOException {
        List<RawRow> rows = rows(dir, Layout.PETITIONS, utf8(petitions(PETITION, "P2,2026", PETITION + ",x")));

        assertThat(rows).extracting(row -> row.cells().size()).containsExactly(9, 2, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012, 12桁",
        "1234-5678-9012, ハイフン区切り",
        "１２３４　５６７８　９０１２, 全角と空白",
        "東京都1234ー5678ー9012号室, 文の中",
        "'1234\u200B5678\u200B9012', ゼロ幅空白で隠す",
        "'1234\uFE0056789012', 異体字セレクタで隠す",
        "'123456\u0001789012', 制御文字で隠す",
        "1234567890123456, 12桁より長い",
    })
    void individualNumberIsNeverStored(String cell, String why) throws IOException {
        rows(
                dir,
                Layout.PETITIONS,
                utf8(petitions("\"" + cell + "\",2026-11-01,06139992,100,1009,00,2,,1", PETITION + "," + cell)));

        String stored = Files.readString(dir.resolve("spool.csv"));
        assertThat(stored).as(why).contains("****").doesNotContain("5678", "５６７８", "56789012", "789012");
    }

    @Test
    void certificateSerialIsATypedFieldButOnlyInItsOwnColumn() throws IOException {
        String header = String.join(",", Layout.CARD_STATUS.columns());
        String sent = header + "\n2026-10-31,06139992,100,1000,02,1,00000000000070000002,2027-05-05,,0,,\n"
                + "2026-10-31,06139992,100,1000,02,1,1234-5678-9012,2027-05-05,,0,,\n"
                + "2026-10-31,06139992,100,1000,02,1,123456789012,2027-05-05,,0,,,ずれた\n";

        List<RawRow> rows = rows(dir, Layout.CARD_STATUS, utf8(sent));

        assertThat(rows)
                .extracting(row -> row.cells().get(6))
                .containsExactly("00000000000070000002", "****-****-****", "************");
    }

    @ParameterizedTest
    @CsvSource({
        "82A082, 2バイト文字の途中で切れている",
        "FF, Windows-31Jにないバイト",
        "81, 先行バイトだけ",
    })
    void undecodableBytesBecomeVisible(String hex, String why) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.write((PETITION_HEADER + "\r\n" + PETITION + "\r\nP2").getBytes(SentFile.WINDOWS_31J));
        sent.write(HexFormat.of().parseHex(hex));

        List<RawRow> rows = rows(dir, Layout.PETITIONS, new ByteArrayInputStream(sent.toByteArray()));

        assertThat(rows.get(1).cells().get(0)).as(why).startsWith("P2").endsWith("\uFFFD");
    }

    @Test
    void controlCharactersAreNotStored() throws IOException {
        RawRow row = rows(dir, Layout.PETITIONS, utf8(petitions("P\u0000\u001F\u0085\t1,,,,,,,,")))
                .get(0);

        assertThat(row.cells().get(0)).isEqualTo("P\uFFFD\uFFFD\uFFFD\t1");
    }

    @ParameterizedTest
    @CsvSource({
        "'P2,\"2026', 3, 引用符の途中でファイルが終わる",
        "'P2,\"2026\"x,3', 3, 引用符の後に文字がある",
        "'P2,2026\nP3,\"x', 4, 閉じない引用符",
    })
    void brokenQuotesAreRefusedWithTheLine(String rows, String line, String why) {
        var problems = refusal(dir, Layout.PETITIONS, utf8(PETITION_HEADER + "\n" + PETITION + "\n" + rows));

        assertThat(problems).as(why).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("IMP-009");
            assertThat(problem.args()).containsExactly(line);
        });
    }

    @Test
    void lineOfABrokenRowIsFoundAlsoAfterCellsOfSeveralLines() {
        String sent = petitions("\"P\r\n1\",,,,,,,,", "\"x\"y");

        assertThat(refusal(dir, Layout.PETITIONS, utf8(sent)).get(0).args()).containsExactly("4");
    }

    @Test
    void tableOfAnotherWidthIsRefusedAsAWhole() {
        String sent = PETITION_HEADER + "\n" + "a,b\n".repeat(1000);

        assertThat(refusal(dir, Layout.PETITIONS, utf8(sent)))
                .extracting("code")
                .containsExactly("IMP-010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", PETITION_HEADER + "\nP1,\"x"})
    void nothingIsLeftOfARefusedFile(String sent) {
        refusal(dir, Layout.PETITIONS, utf8(sent));

        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftWhenTheSenderBreaksOff() {
        InputStream breakingOff = new SequenceInputStream(utf8(petitions(PETITION)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> Spool.write(breakingOff, Layout.PETITIONS, dir.resolve("spool.csv")))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
        assertThat(dir).isEmptyDirectory();
    }
}
