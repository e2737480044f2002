package jp.shikaku.document.pdf;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** 測るペン: sets every text as the {@link Pen} does, refuses what it refuses, and draws nothing. */
final class MeasuringPen extends Pen {

    private final Map<String, Float> smallest = new HashMap<>();
    private final Map<String, Float> largest = new HashMap<>();

    MeasuringPen(Paper paper) {
        super(paper, null, null, 0, 0);
    }

    /** In points, of a text that stands in several places; more than any size if it stands nowhere. */
    float smallest(String text) {
        return smallest.getOrDefault(text, Float.MAX_VALUE);
    }

    /** In points, of a text that stands in one place, if it is not the insurer's as well. */
    float largest(String text) {
        return largest.getOrDefault(text, Float.MAX_VALUE);
    }

    @Override
    Pen at(float x, float y) {
        return this;
    }

    @Override
    void write(Box box, String text, Type type, Setting set) {
        smallest.merge(text, set.size(), Math::min);
        largest.merge(text, set.size(), Math::max);
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
