package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import jp.shikaku.document.sheet.Sheet;

/**
 * 書類の印刷: sheets of one kind as one PDF, in the order given; one and many are drawn by the same code.
 *
 * <p>Nothing is written to the stream unless all sheets can be printed exactly as they stand. Refused: characters that no
 * font has (DOC-001), texts too long for their place (DOC-002), two kinds in one file (DOC-003), a notice in the size of a
 * card (DOC-004), no sheet at all (DOC-005).
 */
public final class SheetPdf {

    private SheetPdf() {}

    public static void write(Stream<Sheet> sheets, Form form, OutputStream out) {
        try (sheets;
                var job = new PrintJob(form, null)) {
            sheets.forEachOrdered(sheet -> job.add(sheet));
            job.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
