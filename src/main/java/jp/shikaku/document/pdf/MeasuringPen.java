package jp.shikaku.document.pdf;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** 測るペン: sets every text as the {@link Pen} does, refuses what it refuses, and draws nothing. */
final class MeasuringPen extends Pen {

    private final Map<String, Float> smallest = new HashMap<>();

    MeasuringPen(Paper paper) {
        super(paper, null, null, 0, 0);
    }

    /** The smallest size in points at which the text stands anywhere; the largest there is if it stands nowhere. */
    float sizeOf(String text) {
        return smallest.getOrDefault(text, Float.MAX_VALUE);
    }

    @Override
    Pen at(float x, float y) {
        return this;
    }

    @Override
    void write(Box box, String text, Type type, Setting set) {
        smallest.merge(text, set.size(), Math::min);
    }

    @Override
    void fill(Box box, Color color) {}

    @Override
    void frame(Box box, Color color, float width, float... dashes) {}

    @Override
    void line(float x1, float y1, float x2, float y2, Color color, float width, float... dashes) {}

    @Override
    void place(PDFormXObject form) {}

    @Override
    void raw(Box square, String operators) {}
}
