package jp.shikaku.document.pdf;

import java.awt.Color;

/**
 * 文字の体裁.
 *
 * @param size in points, the largest: a long text gets a smaller one
 * @param atTop the first line stands at the top of its box, not the text in the middle
 */
record Type(Weight weight, float size, Color color, Pen.Align align, boolean atTop) {

    enum Weight {
        REGULAR,
        BOLD
    }

    static final Color INK = new Color(0x1A1A1A);
    static final Color GREY = new Color(0x4D4D4D);

    static Type regular(float size) {
        return new Type(Weight.REGULAR, size, INK, Pen.Align.LEFT, false);
    }

    static Type bold(float size) {
        return new Type(Weight.BOLD, size, INK, Pen.Align.LEFT, false);
    }

    Type in(Color other) {
        return new Type(weight, size, other, align, atTop);
    }

    Type aligned(Pen.Align other) {
        return new Type(weight, size, color, other, atTop);
    }

    Type fromTop() {
        return new Type(weight, size, color, align, true);
    }
}
