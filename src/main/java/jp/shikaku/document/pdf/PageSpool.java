package jp.shikaku.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * ページの仮置き: pages wait in a scratch file until the last one is drawn, for only then is it known which characters the
 * embedded fonts must have. PDFBox itself would keep 5 KB of memory for each page; here it is four bytes.
 */
final class PageSpool implements Closeable {
    private final FileChannel scratch;
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[16384];
    private int[] lengths = new int[64];
    private int pages;

    PageSpool() throws IOException {
        // Readable for its owner only; without a name from the moment it is open, so that no crash leaves it behind.
        scratch = FileChannel.open(
                Files.createTempFile("shikaku", ".pages"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    void add(byte[] operators) throws IOException {
        deflater.reset();
        deflater.setInput(operators);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            int count = deflater.deflate(buffer);
            scratch.write(ByteBuffer.wrap(buffer, 0, count));
            length += count;
        }
        if (pages == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * pages);
        }
        lengths[pages++] = length;
    }

    /** The whole file: what PDFBox writes for the shared parts, then the pages and the table of both. */
    void writeTo(OutputStream out, Paper paper) throws IOException {
        var shared = new ByteArrayOutputStream();
        paper.document().save(shared, CompressParameters.NO_COMPRESSION);
        var file = new PdfFile(out, shared.toByteArray(), pages);
        scratch.position(0);
        for (int page = 0; page < pages; page++) {
            var content = ByteBuffer.allocate(lengths[page]);
            while (content.hasRemaining() && scratch.read(content) >= 0) {
                continue;
            }
            file.page(content.array());
        }
        file.end();
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        scratch.close();
    }
}
