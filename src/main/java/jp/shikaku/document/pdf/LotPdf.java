package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 印刷ファイル: one file of a lot, A4, documents of one kind and the address sheets between them, in the order given.
 *
 * <p>Each page bears its {@link PageMark}. Refused as {@link SheetPdf} refuses; nothing is written then.
 */
public final class LotPdf {

    private LotPdf() {}

    public static void write(Stream<? extends LotPage> pages, DocumentKind kind, OutputStream out) {
        try (pages;
                var job = new PrintJob(Form.A4, kind)) {
            pages.forEachOrdered(job::add);
            job.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
