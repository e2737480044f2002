package jp.shikaku.document.pdf;

import java.io.OutputStream;
import java.util.stream.Stream;

/** 受領書: a list for each employer, A4, each beginning on a page 1／N of its own. */
public final class ReceiptList {

    private ReceiptList() {}

    public static void write(Stream<Receipt> receipts, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
