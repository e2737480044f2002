package jp.shikaku.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 項目の表: label and value side by side, all in one grid; the rows share the height, whatever their number. */
final class Rows {
    private record Row(String label, String value, float weight, Type type) {}

    /** Of the type size: what long texts are made smaller to, one after the other. */
    private static final float[] PARTS = {0.65f, 0.5f, 0};

    private final List<Row> rows = new ArrayList<>();
    private final Type label;
    private final Type value;

    Rows(float labelSize, float valueSize) {
        label = Type.regular(labelSize).in(Type.GREY);
        value = Type.bold(valueSize);
    }

    Rows add(String name, String text) {
        return add(name, text, 1, value);
    }

    /** Only if there is something to say. */
    Rows addIf(boolean there, String name, String text) {
        return there ? add(name, text) : this;
    }

    /** @param weight height in parts of an ordinary row */
    Rows add(String name, String text, float weight, Type type) {
        rows.add(new Row(name, text, weight, type));
        return this;
    }

    /**
     * @param tallest of an ordinary row, in mm: few rows do not spread over much room
     * @param rule colour of the line under each row; null = none
     */
    void draw(Pen pen, Box box, float labelWidth, float tallest, Color rule) throws IOException {
        float gap = rule == null ? 0 : 0.4f;
        var heights = heights(pen, box, box.width() - labelWidth, tallest, gap);
        float y = box.y();
        for (int i = 0; i < heights.length; i++) {
            var row = rows.get(i);
            var line = new Box(box.x(), y, box.width(), heights[i]);
            pen.text(line.left(labelWidth - 1), row.label(), label);
            pen.text(line.withoutLeft(labelWidth).inset(0, gap), row.value(), row.type());
            y += line.height();
            if (rule != null) {
                pen.line(box.x(), y, box.right(), y, rule, 0.15f);
            }
        }
    }

    /** Long texts take the room of the others before they get small. */
    private float[] heights(Pen pen, Box box, float width, float tallest, float gap) {
        for (float part : PARTS) {
            var least = new float[rows.size()];
            for (int i = 0; i < least.length; i++) {
                var row = rows.get(i);
                least[i] = pen.height(row.value(), row.type(), width, part) + 2 * gap;
            }
            var heights = shares(least, box.height(), tallest);
            if (heights != null) {
                return heights;
            }
        }
        throw new Setting.DoesNotFit(longest());
    }

    /** Each row gets its share, but never less than it needs; the others then share what is left. Null if nothing is. */
    private float[] shares(float[] least, float room, float tallest) {
        var heights = new float[least.length];
        float left = room;
        float weights = (float) rows.stream().mapToDouble(Row::weight).sum();
        for (int i = nextOver(least, heights, left / weights, tallest); i >= 0; ) {
            heights[i] = least[i];
            left -= least[i];
            weights -= rows.get(i).weight();
            i = nextOver(least, heights, left / weights, tallest);
        }
        if (left < 0) {
            return null;
        }
        float unit = Math.min(tallest, left / weights);
        for (int i = 0; i < heights.length; i++) {
            heights[i] = heights[i] == 0 ? unit * rows.get(i).weight() : heights[i];
        }
        return heights;
    }

    /** A row without a height yet that needs more than its share; −1 = none. */
    private int nextOver(float[] least, float[] heights, float share, float tallest) {
        float unit = Math.min(tallest, share);
        for (int i = 0; i < least.length; i++) {
            if (heights[i] == 0 && least[i] > unit * rows.get(i).weight()) {
                return i;
            }
        }
        return -1;
    }

    private String longest() {
        return rows.stream()
                .map(Row::value)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }
}
