package jp.shikaku.document.pdf;

import java.awt.Color;

/** 文字の体裁: the size in points is the largest; a long text gets a smaller one. */
record Type(Weight weight, float size, Color color, Pen.Align align) {

    enum Weight {
        REGULAR,
        BOLD
    }

    static final Color INK = new Color(0x1A1A1A);
    static final Color GREY = new Color(0x4D4D4D);

    static Type regular(float size) {
        return new Type(Weight.REGULAR, size, INK, Pen.Align.LEFT);
    }

    static Type bold(float size) {
        return new Type(Weight.BOLD, size, INK, Pen.Align.LEFT);
    }

    Type in(Color other) {
        return new Type(weight, size, other, align);
    }

    Type aligned(Pen.Align other) {
        return new Type(weight, size, color, other);
    }
}
