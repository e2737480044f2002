package jp.shikaku.batch.imports.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/** 送られたファイル: what tests send, and what became of it. */
final class SentFile {
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    static final String PETITION_HEADER = "受付番号,受付日,保険者番号,記号,番号,枝番,種別,理由,状態";
    static final String PETITION = "P1,2026-11-01,06139992,100,1009,00,2,,1";

    private SentFile() {}

    static String petitions(String... rows) {
        return PETITION_HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<RawRow> rows(Path dir, Layout layout, InputStream sent) throws IOException {
        Path file = dir.resolve("spool.csv");
        Spool.write(sent, layout, file);
        List<RawRow> rows = new ArrayList<>();
        try (SpooledRows spooled = SpooledRows.open(file, layout)) {
            spooled.forEachRemaining(rows::add);
        }
        return rows;
    }

    static List<Problem> refusal(Path dir, Layout layout, InputStream sent) {
        Rejected rejected =
                catchThrowableOfType(Rejected.class, () -> Spool.write(sent, layout, dir.resolve("spool.csv")));
        return rejected.problems();
    }
}
