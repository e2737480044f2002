package jp.shikaku.document.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** ペン: draws on one page or one form in millimetres from the top left corner; type sizes are in points. */
class Pen {
    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;

    private static final float ASCENT = 0.88f;

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    interface Strokes {
        void draw() throws IOException;
    }

    private final Paper paper;
    private final PDPageContentStream content;
    private final ByteArrayOutputStream bytes;
    private final float originX;
    private final float originY;

    Pen(Paper paper, PDPageContentStream content, ByteArrayOutputStream bytes, float originX, float originY) {
        this.paper = paper;
        this.content = content;
        this.bytes = bytes;
        this.originX = originX;
        this.originY = originY;
    }

    /** The same pen on the same page, measuring from another corner. */
    Pen at(float x, float y) {
        return new Pen(paper, content, bytes, originX + x * MM, originY - y * MM);
    }

    Paper paper() {
        return paper;
    }

    void fill(Box box, Color color) throws IOException {
        content.setNonStrokingColor(color);
        rectangle(box);
        content.fill();
    }

    void frame(Box box, Color color, float width, float... dashes) throws IOException {
        stroke(color, width, dashes);
        rectangle(box);
        content.stroke();
    }

    void line(float x1, float y1, float x2, float y2, Color color, float width, float... dashes) throws IOException {
        stroke(color, width, dashes);
        content.moveTo(x(x1), y(y1));
        content.lineTo(x(x2), y(y2));
        content.stroke();
    }

    private void stroke(Color color, float width, float... dashes) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth(width * MM);
        var pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = dashes[i] * MM;
        }
        content.setLineDashPattern(pattern, 0);
    }

    /** A line through many points, x and y in turn. */
    void curve(float[] points) throws IOException {
        content.moveTo(x(points[0]), y(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(x(points[i]), y(points[i + 1]));
        }
        content.stroke();
    }

    void hairlines(Color color, float width) throws IOException {
        stroke(color, width);
    }

    /** Draws only inside the box. */
    void within(Box box, Strokes strokes) throws IOException {
        content.saveGraphicsState();
        rectangle(box);
        content.clip();
        strokes.draw();
        content.restoreGraphicsState();
    }

    /** Draws only inside the letters. */
    void withinLetters(float x, float baseline, String letters, float size, Strokes strokes) throws IOException {
        content.saveGraphicsState();
        Outline.of(letters, x(x), y(baseline), size, content);
        content.clip();
        strokes.draw();
        content.restoreGraphicsState();
    }

    /** Letters that are no text. */
    void ornament(float x, float baseline, String letters, float size, Color color) throws IOException {
        content.setNonStrokingColor(color);
        Outline.of(letters, x(x), y(baseline), size, content);
        content.fill();
    }

    /** The text in one piece: as large as it may be, smaller or in more lines if it is long. */
    void text(Box box, String given, Type type) throws IOException {
        var text = Variants.base(given);
        if (text.isEmpty()) {
            return;
        }
        var face = paper.face(type.weight());
        write(box, text, type, Setting.of(face, text, box.width() * MM, box.height() * MM, type.size()));
    }

    /** The text as it was set. */
    void write(Box box, String text, Type type, Setting set) throws IOException {
        var face = paper.face(type.weight());
        float leading = set.size() * Setting.LEADING;
        float slack =
                type.atTop() ? 0 : box.height() * MM - leading * set.lines().size();
        float baseline = y(box.y()) - slack / 2 - (leading - set.size()) / 2 - ASCENT * set.size();
        content.setNonStrokingColor(type.color());
        for (var line : set.lines()) {
            content.beginText();
            content.newLineAtOffset(
                    x(box.x()) + indent(type.align(), box.width() * MM, face, line, set.size()), baseline);
            face.show(content, line, set.size());
            content.endText();
            baseline -= leading;
        }
    }

    /** In mm, of a text of that width in mm, at that part of its size. */
    float height(String text, Type type, float width, float part) {
        float size = Math.max(Setting.SMALLEST, type.size() * part);
        return text.isEmpty() ? 0 : Setting.height(paper.face(type.weight()), text, width * MM, size) / MM;
    }

    private static float indent(Align align, float room, Typeface face, String line, float size) {
        if (align == Align.LEFT) {
            return 0;
        }
        float width = 0;
        for (float part : face.widths(line.codePoints().toArray())) {
            width += part * size;
        }
        return align == Align.RIGHT ? room - width : (room - width) / 2;
    }

    void place(PDFormXObject form) throws IOException {
        content.saveGraphicsState();
        content.transform(
                Matrix.getTranslateInstance(originX, originY - form.getBBox().getHeight()));
        content.drawForm(form);
        content.restoreGraphicsState();
    }

    /** PDF operators for a square of that size whose lower left corner is (0, 0) and whose side is 1. */
    void raw(Box square, String operators) throws IOException {
        content.saveGraphicsState();
        content.transform(
                new Matrix(square.width() * MM, 0, 0, square.height() * MM, x(square.x()), y(square.bottom())));
        bytes.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
        content.restoreGraphicsState();
    }

    private void rectangle(Box box) throws IOException {
        content.addRect(x(box.x()), y(box.bottom()), box.width() * MM, box.height() * MM);
    }

    private float x(float mm) {
        return originX + mm * MM;
    }

    private float y(float mm) {
        return originY - mm * MM;
    }
}
