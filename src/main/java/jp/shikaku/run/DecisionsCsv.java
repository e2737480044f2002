package jp.shikaku.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import jp.shikaku.common.SafeCsv;
import jp.shikaku.eligibility.DocumentKind;

/** 判定結果のCSV (decisions.csv): one row for each member, in roll order. */
public final class DecisionsCsv {

    private static final List<String> COLUMNS = List.of("記号", "番号", "枝番", "書類", "理由コード", "有効期限", "処置", "根拠");

    /** Hands every decision to a receiver. */
    public interface Source {
        void each(Consumer<DecisionRow> receiver);
    }

    private DecisionsCsv() {}

    /** For another program. */
    public static void forProgram(OutputStream out, Source decisions) throws IOException {
        try (SafeCsv csv = SafeCsv.forProgram(out)) {
            write(csv, decisions);
        }
    }

    /** For an officer's spreadsheet. */
    public static void forSpreadsheet(OutputStream out, Source decisions) throws IOException {
        try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
            write(csv, decisions);
        }
    }

    private static void write(SafeCsv csv, Source decisions) {
        COLUMNS.forEach(csv::typed);
        csv.endRow();
        decisions.each(row -> csv.text(row.symbol())
                .text(row.number())
                .typed(row.branch())
                .typed(row.document().name())
                .typed(row.reason().name())
                .typed(
                        row.document() == DocumentKind.NONE || row.validUntil() == null
                                ? ""
                                : row.validUntil().toString())
                .typed(row.action().name())
                .typed(row.basis())
                .endRow());
    }
}
