package jp.shikaku.batch.printcheck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.shikaku.batch.imports.csv.RegisterCsv;
import jp.shikaku.printcheck.FindingRow;
import jp.shikaku.printcheck.MendedRow;

/** 直した名簿のCSV: what a check found, as register rows to look through, mend and import. */
public final class MendedRowsCsv {

    /** Hands every row to a receiver. */
    public interface Source {
        void each(Consumer<MendedRow> receiver);
    }

    private MendedRowsCsv() {}

    public static void write(OutputStream out, String insurer, Source rows) throws IOException {
        try (RegisterCsv csv = RegisterCsv.to(out, insurer)) {
            rows.each(row -> csv.add(
                    row.findings().stream().map(MendedRowsCsv::reason).collect(Collectors.joining(" ／ ")),
                    row.entry()));
        }
    }

    private static String reason(FindingRow finding) {
        return finding.item().label()
                + "："
                + finding.trouble().label()
                + (finding.missing().isEmpty() ? "" : " " + finding.missing())
                + (finding.mend() == null ? todo(finding) : "（" + finding.found() + "）→ 直した案を入れました");
    }

    private static String todo(FindingRow finding) {
        return finding.room() == null ? " → 直してください" : " → " + finding.room() + "文字以内に直してください";
    }
}
