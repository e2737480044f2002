package jp.shikaku.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import jp.shikaku.common.SafeCsv;

/** 発送ロットのCSV: the manifest that goes to the printer with the files, and the 外した書類の一覧. */
public final class LotCsv {

    /** Hands everybody taken out to a receiver. */
    public interface Pulled {
        void each(Consumer<PulledRow> receiver);
    }

    private LotCsv() {}

    /** 納品書: one row for each print file. */
    public static void manifest(OutputStream out, long lotId, List<LotFileRow> files) throws IOException {
        try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
            for (String column : List.of("ファイル", "郵便の種類", "ページ数", "最初の通し番号", "最後の通し番号", "バイト数", "SHA-256")) {
                csv.typed(column);
            }
            csv.endRow();
            for (LotFileRow file : files) {
                csv.typed(lotId + "-" + file.number() + ".pdf")
                        .typed(file.mail().label())
                        .typed(Long.toString(file.pages()))
                        .typed(Long.toString(file.first()))
                        .typed(Long.toString(file.last()))
                        .typed(Long.toString(file.bytes()))
                        .typed(file.sha256())
                        .endRow();
            }
        }
    }

    /** 外した書類の一覧: one row for each letter taken out. */
    public static void pulled(OutputStream out, Pulled pulled) throws IOException {
        try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
            for (String column : List.of("通し番号", "記号", "番号", "枝番", "氏名", "文書番号", "理由")) {
                csv.typed(column);
            }
            csv.endRow();
            pulled.each(row -> csv.typed(Long.toString(row.sequence()))
                    .text(row.symbol())
                    .text(row.number())
                    .typed(row.branch())
                    .text(row.name())
                    .typed(row.documentNumber())
                    .typed(row.reason().label())
                    .endRow());
        }
    }
}
