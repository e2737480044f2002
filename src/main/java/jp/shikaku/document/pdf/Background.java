package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.CERTIFICATE;
import static jp.shikaku.document.pdf.Palette.CERTIFICATE_LINES;

import java.io.IOException;

/**
 * 地紋 (複写防止): hair lines that a copier swallows, the word 複写 in coarser lines that it does not, and a line of
 * letters so small that a copy smears them. Pale enough to read eight-point type on it.
 */
final class Background {
    private static final float HAIR = 0.08f;
    private static final float COARSE = 0.16f;
    private static final String TITLE = "資格確認書・";
    private static final float MICRO_SIZE = 1.6f;
    private static final Box MICRO_WORD = new Box(0, 0, TITLE.length() * MICRO_SIZE / Pen.MM, 0.7f);

    private Background() {}

    static void draw(Pen pen, Box area) throws IOException {
        pen.within(area, () -> {
            waves(pen, area, "wave", 5.5f);
            waves(pen, area, "ripple", -3.5f);
        });
        pen.hairlines(CERTIFICATE_LINES, COARSE);
        for (float x : new float[] {area.x() + 4, area.x() + area.width() / 2 + 1}) {
            pen.withinLetters(x, area.y() + area.height() * 0.72f, "複写", 46, () -> {
                for (float left = area.x() - area.height(); left < area.right(); left += 0.7f) {
                    pen.curve(new float[] {left, area.bottom(), left + area.height(), area.y()});
                }
            });
        }
        var word = pen.paper()
                .form("micro-word", MICRO_WORD, micro -> micro.ornament(0, 0.6f, TITLE, MICRO_SIZE, CERTIFICATE));
        for (float x = area.x(); x + MICRO_WORD.width() <= area.right(); x += MICRO_WORD.width()) {
            pen.at(x, area.bottom() - MICRO_WORD.height()).place(word);
        }
    }

    private static void waves(Pen pen, Box area, String name, float length) throws IOException {
        var strip = new Box(0, 0, area.width(), 4);
        var wave = pen.paper().form(name, strip, one -> {
            one.hairlines(CERTIFICATE_LINES, HAIR);
            one.curve(wave(strip, length));
        });
        for (float y = area.y() - 3; y < area.bottom(); y += 1.3f) {
            pen.at(area.x(), y).place(wave);
        }
    }

    private static float[] wave(Box strip, float length) {
        int points = (int) strip.width();
        var wave = new float[2 * points + 2];
        for (int i = 0; i <= points; i++) {
            float x = strip.width() * i / points;
            wave[2 * i] = x;
            wave[2 * i + 1] = strip.height() / 2 + (float) (1.2 * Math.sin(x / length) + 0.6 * Math.sin(x / 2.3));
        }
        return wave;
    }
}
