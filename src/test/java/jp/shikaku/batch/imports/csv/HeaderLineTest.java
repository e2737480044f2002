package jp.shikaku.batch.imports.csv;

import static jp.shikaku.batch.imports.csv.SentFile.PETITION;
import static jp.shikaku.batch.imports.csv.SentFile.petitions;
import static jp.shikaku.batch.imports.csv.SentFile.refusal;
import static jp.shikaku.batch.imports.csv.SentFile.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import jp.shikaku.common.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLineTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvFileSource(resources = "/spec/import-header.csv", useHeadersInDisplayName = true)
    void firstLineTellsWhatItIs(String header, String codes, String named, String why) {
        List<Problem> problems = refusal(dir, Layout.PETITIONS, utf8(header.translateEscapes() + "\r\n" + PETITION));

        assertThat(problems).as(why).extracting(Problem::code).containsExactly(codes.split(" "));
        assertThat(problems.get(0).args()).as(why).anyMatch(arg -> arg.contains(named));
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-JP, EUC-JP",
        "UTF-16LE, UTF-16",
        "UTF-16, UTF-16（ビッグエンディアン）",
        "x-UTF-16LE-BOM, UTF-16",
        "ISO-2022-JP, ISO-2022-JP",
    })
    void otherEncodingsAreNamed(String charset, String named) {
        byte[] sent = petitions(PETITION).getBytes(Charset.forName(charset));

        assertThat(refusal(dir, Layout.PETITIONS, new ByteArrayInputStream(sent)))
                .containsExactly(ImportProblem.OTHER_ENCODING.with(named));
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304140006000800, IMP-002, Excelブックまたはzip",
        "255044462D312E370A25E2E3CFD30A, IMP-004, PDF（1行目は文字だけ）",
        "89504E470D0A1A0A, IMP-004, PNG",
        "00000000, IMP-002, NULだけ",
        "EFBBBF, IMP-001, BOMだけ",
        "A0FDFEFF41, IMP-003, どの文字コードでもない",
    })
    void otherKindsOfFileAreNoCsv(String hex, String code, String why) {
        byte[] sent = java.util.HexFormat.of().parseHex(hex);

        assertThat(refusal(dir, Layout.MEMBERS, new ByteArrayInputStream(sent)))
                .as(why)
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void emptyFile() {
        assertThat(refusal(dir, Layout.MEMBERS, utf8("")))
                .extracting(Problem::code)
                .containsExactly("IMP-001");
    }

    @Test
    void columnsComeInAnyOrderAndWithSpacesAround() throws IOException {
        String sent = " 状態,理由,種別 ,枝番,番号,記号,\"保険者番号\",受付日,受付番号\r\n1,9,2,00,1009,100,06139992,2026-11-01,P1";

        RawRow row = SentFile.rows(dir, Layout.PETITIONS, utf8(sent)).get(0);

        assertThat(row.cells()).startsWith("1", "9");
        Columns columns =
                Columns.of(Layout.PETITIONS, List.of("状態", "理由", "種別", "枝番", "番号", "記号", "保険者番号", "受付日", "受付番号"));
        assertThat(columns.placeOf("受付番号")).isEqualTo(8);
    }
}
