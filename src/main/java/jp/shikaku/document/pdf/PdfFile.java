package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * PDFファイル: a finished PDF without pages, to which pages are added one after another without ever holding two (ISO
 * 32000-1, 7.5). They inherit the page size and the fonts from the root of the page tree.
 */
final class PdfFile {
    /** Where the page tree of the file without pages keeps what becomes {@code /Resources}: that name PDFBox inlines. */
    static final COSName PAGE_RESOURCES = COSName.getPDFName("PageResources");

    private final OutputStream out;
    private final COSDictionary trailer;
    private final Map<Long, Long> offsets = new TreeMap<>();
    private final String root;
    private final long firstPage;
    private final int pages;
    private long written;
    private int added;

    PdfFile(OutputStream out, byte[] withoutPages, int pages) throws IOException {
        this.out = out;
        this.pages = pages;
        try (var document = Loader.loadPDF(withoutPages)) {
            var cos = document.getDocument();
            trailer = cos.getTrailer();
            cos.getXrefTable().forEach((key, offset) -> offsets.put(key.getNumber(), offset));
            firstPage = offsets.keySet().stream().mapToLong(n -> n).max().orElseThrow() + 1;
            root = reference(document.getDocumentCatalog().getCOSObject(), COSName.PAGES);
            write(Arrays.copyOf(withoutPages, (int) cos.getStartXref()));
            pageTree(document.getPages().getCOSObject());
        }
    }

    private void pageTree(COSDictionary tree) throws IOException {
        begin(Long.parseLong(root.substring(0, root.indexOf(' '))));
        write("<</Type/Pages/Count " + pages + "/Resources " + reference(tree, PAGE_RESOURCES) + "/MediaBox[");
        for (float edge : tree.getCOSArray(COSName.MEDIA_BOX).toFloatArray()) {
            write(edge + " ");
        }
        write("]/Kids[");
        for (int page = 0; page < pages; page++) {
            write(firstPage + 2L * page + " 0 R\n");
        }
        write("]>>\nendobj\n");
    }

    void page(byte[] deflated) throws IOException {
        long number = firstPage + 2L * added++;
        begin(number);
        write("<</Type/Page/Parent " + root + "/Contents " + (number + 1) + " 0 R>>\nendobj\n");
        begin(number + 1);
        write("<</Filter/FlateDecode/Length " + deflated.length + ">>stream\n");
        write(deflated);
        write("\nendstream\nendobj\n");
    }

    void end() throws IOException {
        long table = written;
        long size = firstPage + 2L * pages;
        write("xref\n0 " + size + "\n0000000000 65535 f \n");
        for (long number = 1; number < size; number++) {
            var offset = offsets.get(number);
            write(offset == null ? "0000000000 00000 f \n" : "%010d 00000 n \n".formatted(offset));
        }
        var id = ((COSString) ((COSArray) trailer.getDictionaryObject(COSName.ID)).get(0)).toHexString();
        write("trailer\n<</Size " + size + "/Root " + reference(trailer, COSName.ROOT) + "/Info "
                + reference(trailer, COSName.INFO) + "/ID[<" + id + "><" + id + ">]>>\n");
        write("startxref\n" + table + "\n%%EOF\n");
        out.flush();
    }

    private void begin(long number) throws IOException {
        offsets.put(number, written);
        write(number + " 0 obj\n");
    }

    private static String reference(COSDictionary from, COSName name) {
        var key = ((COSObject) from.getItem(name)).getKey();
        return key.getNumber() + " " + key.getGeneration() + " R";
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
