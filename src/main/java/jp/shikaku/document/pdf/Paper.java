package jp.shikaku.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** 用紙: what all pages of one file share: fonts, the printed form, the sheet size. */
class Paper implements Closeable {

    interface Drawing {
        void with(Pen pen) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final Typeface regular;
    private final Typeface bold;
    private final Map<String, PDFormXObject> forms = new HashMap<>();
    private final Box size;

    /** @param title what the viewer's window is called */
    Paper(Box size, String title) throws IOException {
        this.size = size;
        regular = new Typeface(document, PaperFonts.REGULAR);
        bold = new Typeface(document, PaperFonts.BOLD);
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(Locale.JAPAN.toLanguageTag());
        var pages = document.getDocumentCatalog().getPages().getCOSObject();
        pages.setItem(PdfFile.PAGE_RESOURCES, resources);
        pages.setItem(COSName.MEDIA_BOX, rectangle(size));
    }

    Typeface face(Type.Weight weight) {
        return weight == Type.Weight.BOLD ? bold : regular;
    }

    /** The operators of one page. */
    byte[] page(Drawing drawing) throws IOException {
        return operators(size, drawing);
    }

    /** 定型の図: drawn once in a file and placed as often as wanted. */
    PDFormXObject form(String name, Box box, Drawing drawing) throws IOException {
        var known = forms.get(name);
        if (known != null) {
            return known;
        }
        var form = new PDFormXObject(document);
        form.setBBox(rectangle(box));
        form.setResources(resources);
        try (var out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators(box, drawing));
        }
        forms.put(name, form);
        return form;
    }

    private byte[] operators(Box box, Drawing drawing) throws IOException {
        var bytes = new ByteArrayOutputStream(4096);
        var canvas = new PDAppearanceStream(document);
        canvas.setResources(resources);
        try (var content = new PDPageContentStream(document, canvas, bytes)) {
            drawing.with(new Pen(this, content, bytes, 0, box.height() * Pen.MM));
        }
        return bytes.toByteArray();
    }

    /** The file without its pages. */
    PDDocument document() {
        return document;
    }

    private static PDRectangle rectangle(Box box) {
        return new PDRectangle(box.width() * Pen.MM, box.height() * Pen.MM);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
