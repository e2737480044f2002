package jp.shikaku.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 項目の表: label and value side by side, all in one grid; the rows share the height, whatever their number. */
final class Rows {
    private record Row(String label, String value, float weight, Type type) {}

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

    /** Each row gets its share, but a long text never less than it needs; the others then share what is left. */
    private float[] heights(Pen pen, Box box, float width, float tallest, float gap) {
        var heights = new float[rows.size()];
        float left = box.height();
        float weights = 0;
        for (var row : rows) {
            weights += row.weight();
        }
        boolean settled = false;
        while (!settled) {
            settled = true;
            float unit = Math.min(tallest, left / weights);
            for (int i = 0; i < heights.length; i++) {
                var row = rows.get(i);
                float least = pen.leastHeight(row.value(), row.type(), width) + 2 * gap;
                if (heights[i] == 0 && unit * row.weight() < least) {
                    heights[i] = least;
                    left -= least;
                    weights -= row.weight();
                    settled = false;
                }
            }
            if (left < 0) {
                throw new Setting.DoesNotFit(longest());
            }
            if (settled) {
                for (int i = 0; i < heights.length; i++) {
                    heights[i] = heights[i] == 0 ? unit * rows.get(i).weight() : heights[i];
                }
            }
        }
        return heights;
    }

    private String longest() {
        return rows.stream()
                .map(Row::value)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }
}
