package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/**
 * 受領書: a list for each employer, A4, each beginning on a page 1／N of its own.
 *
 * <p>Refused as {@link SheetPdf} refuses: DOC-001, DOC-002, no receipt at all (DOC-005).
 */
public final class ReceiptList {

    private ReceiptList() {}

    public static void write(Stream<Receipt> receipts, OutputStream out) {
        try (receipts;
                var spool = new PageSpool();
                var paper = new Paper(Letter.SIZE, "受領書")) {
            var problems = new ArrayList<Problem>();
            Iterator<Receipt> each = receipts.iterator();
            if (!each.hasNext()) {
                throw Rejected.because("DOC-005", "");
            }
            while (each.hasNext()) {
                problems.addAll(draw(each.next(), paper, spool));
            }
            if (!problems.isEmpty()) {
                throw new Rejected(problems);
            }
            spool.writeTo(out, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> draw(Receipt receipt, Paper paper, PageSpool spool) throws IOException {
        var problems = new ArrayList<>(Printable.check(receipt.employerCode(), receipt.texts()));
        receipt.lines().forEach(line -> problems.addAll(Printable.check(line.documentNumber(), line.texts())));
        for (int page = 0; problems.isEmpty() && page < receipt.pages(); page++) {
            int number = page;
            try {
                spool.add(paper.page(pen -> ReceiptPage.draw(pen, receipt, number)));
            } catch (Setting.DoesNotFit e) {
                return List.of(Problem.of("DOC-002", "", receipt.employerCode(), e.getMessage()));
            }
        }
        return problems;
    }
}
