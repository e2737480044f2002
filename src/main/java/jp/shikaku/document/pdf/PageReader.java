package jp.shikaku.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/**
 * ページの読み取り: the texts and small images of a page, in the order drawn, without working out where they stand. What
 * all pages of a file share is read once.
 */
final class PageReader extends PDFStreamEngine {
    private final Set<COSBase> read = new HashSet<>();
    private String shared = "";
    private List<String> texts = List.of();
    private List<PDInlineImage> images = List.of();
    private StringBuilder text = new StringBuilder();
    private int depth;

    PageReader() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    void read(PDPage page) throws IOException {
        texts = new ArrayList<>();
        images = new ArrayList<>(1);
        processPage(page);
    }

    /** Of the page last read, a line each. */
    List<String> texts() {
        return texts;
    }

    List<PDInlineImage> images() {
        return images;
    }

    /** 定型の文: everything that the pages read so far share, spaces aside. */
    String shared() {
        return shared;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.BEGIN_INLINE_IMAGE ->
                images.add(new PDInlineImage(operator.getImageParameters(), operator.getImageData(), getResources()));
            case OperatorName.DRAW_OBJECT -> {
                if (depth > 0 || read.add(operands.get(0))) {
                    super.processOperator(operator, operands);
                }
            }
            default -> super.processOperator(operator, operands);
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        depth++;
        super.showForm(form);
        depth--;
    }

    @Override
    public void beginText() {
        text = new StringBuilder();
    }

    @Override
    public void endText() {
        if (depth > 0) {
            shared += Printed.packed(text.toString());
        } else {
            texts.add(text.toString());
        }
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
