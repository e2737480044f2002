package jp.shikaku.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/**
 * ページの読み取り: the texts and small images of a page, in the order drawn, without working out where they stand. The
 * forms that all pages of a file share are read once.
 */
final class PageReader extends PDFStreamEngine {
    private COSDictionary known;
    private String shared = "";
    private List<String> texts = List.of();
    private List<PDInlineImage> images = List.of();
    private StringBuilder text = new StringBuilder();

    PageReader() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
    }

    void read(PDPage page) throws IOException {
        var resources = page.getResources();
        if (resources.getCOSObject() != known) {
            known = resources.getCOSObject();
            readShared(page, resources);
        }
        begin();
        processPage(page);
    }

    private void begin() {
        texts = new ArrayList<>();
        images = new ArrayList<>(1);
    }

    private void readShared(PDPage page, PDResources resources) throws IOException {
        begin();
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && hasText(form)) {
                processChildStream(form, page);
            }
        }
        shared = Printed.packed(String.join("", texts));
    }

    /** Backgrounds are long and say nothing. */
    private static boolean hasText(PDFormXObject form) throws IOException {
        try (var in = form.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(OperatorName.SHOW_TEXT);
        }
    }

    /** Of the page last read, line by line. */
    List<String> texts() {
        return texts;
    }

    List<PDInlineImage> images() {
        return images;
    }

    /** 定型の文: what all pages share, spaces aside. */
    String shared() {
        return shared;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            images.add(new PDInlineImage(operator.getImageParameters(), operator.getImageData(), getResources()));
        } else {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void beginText() {
        text = new StringBuilder();
    }

    @Override
    public void endText() {
        texts.add(text.toString());
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        var font = getGraphicsState().getTextState().getFont();
        var codes = new ByteArrayInputStream(string);
        while (codes.available() > 0) {
            text.append(font.toUnicode(font.readCode(codes)));
        }
    }
}
