package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * 比べる相手: what PDFBox by itself needs for pages with as many lines, as many glyphs and a bitmap as large as those of a
 * finished file. No layout, no choice of size, no signature, no check: the limit nothing that draws with PDFBox beats.
 */
public final class BarePdf {
    private record Content(List<String> lines, List<byte[]> bitmaps) {}

    private final List<Content> pages = new ArrayList<>();

    /** @param finished its first pages are the pattern */
    public BarePdf(Path finished, int patterns) throws IOException {
        try (var pdf = Loader.loadPDF(finished.toFile())) {
            var reader = new PageReader();
            for (int i = 0; i < Math.min(patterns, pdf.getNumberOfPages()); i++) {
                reader.read(pdf.getPage(i));
                var bitmaps = new ArrayList<byte[]>();
                for (var image : reader.images()) {
                    bitmaps.add(image.getData());
                }
                pages.add(new Content(reader.texts(), bitmaps));
            }
        }
    }

    /** Glyphs a page, on average. */
    public int glyphs() {
        return pages.stream()
                        .flatMap(page -> page.lines().stream())
                        .mapToInt(line -> line.codePointCount(0, line.length()))
                        .sum()
                / pages.size();
    }

    public void write(int count, OutputStream out) {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, PaperFonts.REGULAR.font(), true);
            for (int i = 0; i < count; i++) {
                page(document, font, pages.get(i % pages.size()));
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDFBox's own way to read the texts of a file. */
    public static int read(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }

    private static void page(PDDocument document, PDType0Font font, Content given) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            float y = 800;
            for (var line : given.lines()) {
                content.beginText();
                content.setFont(font, 8);
                content.newLineAtOffset(20, y -= 12);
                content.showText(line);
                content.endText();
            }
            for (byte[] bits : given.bitmaps()) {
                content.drawImage(bitmap(page, bits), 300, 20, 70, 70);
            }
        }
    }

    private static PDInlineImage bitmap(PDPage page, byte[] bits) throws IOException {
        int side = 1;
        while ((side + 7) / 8 * side < bits.length) {
            side++;
        }
        var parameters = new COSDictionary();
        parameters.setInt(COSName.W, side);
        parameters.setInt(COSName.H, side);
        parameters.setInt(COSName.BPC, 1);
        parameters.setItem(COSName.CS, COSName.G);
        return new PDInlineImage(parameters, bits, page.getResources());
    }
}
