package jp.shikaku.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import jp.shikaku.common.SafeCsv;

/** 件数照合表のCSV: a row for each whole and each of its parts. */
public final class LedgerCsv {

    private LedgerCsv() {}

    /** For another program. */
    public static void forProgram(OutputStream out, Ledger ledger) throws IOException {
        try (SafeCsv csv = SafeCsv.forProgram(out)) {
            write(csv, ledger);
        }
    }

    /** For an officer's spreadsheet. */
    public static void forSpreadsheet(OutputStream out, Ledger ledger) throws IOException {
        try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
            write(csv, ledger);
        }
    }

    private static void write(SafeCsv csv, Ledger ledger) {
        csv.typed("項目").typed("内訳").typed("件数").typed("差").endRow();
        for (Ledger.Line line : ledger.lines()) {
            csv.typed(line.item().label())
                    .typed("計")
                    .typed(Long.toString(line.count()))
                    .typed(Long.toString(line.difference()))
                    .endRow();
            for (Ledger.Count part : line.parts()) {
                csv.typed(line.item().label())
                        .typed(part.item().label())
                        .typed(Long.toString(part.count()))
                        .typed("")
                        .endRow();
            }
        }
    }
}
