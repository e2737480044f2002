package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.CERTIFICATE;
import static jp.shikaku.document.pdf.Palette.CERTIFICATE_LINES;

import java.io.IOException;

/**
 * 地紋 (複写防止): hair lines that a copier swallows, the word 複写 in coarser lines that it does not, and a border of
 * letters so small that a copy smears them. Pale enough to read eight-point type on it.
 */
final class Background {
    private static final float HAIR = 0.08f;
    private static final float COARSE = 0.22f;
    private static final String TITLE = "資格確認書・";
    private static final float MICRO_SIZE = 1.6f;
    private static final Box MICRO_WORD = new Box(0, 0, TITLE.length() * MICRO_SIZE / Pen.MM, 0.7f);

    private Background() {}

    static void draw(Pen pen, Box area) throws IOException {
        pen.hairlines(CERTIFICATE_LINES, HAIR);
        pen.within(area, () -> {
            for (float y = area.y() - 3; y < area.bottom() + 3; y += 0.8f) {
                pen.curve(wave(area, y));
            }
        });
        pen.hairlines(CERTIFICATE_LINES, COARSE);
        for (float x : new float[] {area.x() + 4, area.x() + area.width() / 2 + 1}) {
            pen.withinLetters(x, area.y() + area.height() * 0.72f, "複写", 46, () -> {
                for (float y = area.y(); y < area.bottom(); y += 0.9f) {
                    pen.curve(new float[] {area.x(), y, area.right(), y});
                }
            });
        }
        var word = pen.paper()
                .form("micro-word", MICRO_WORD, micro -> micro.ornament(0, 0.6f, TITLE, MICRO_SIZE, CERTIFICATE));
        for (float x = area.x(); x + MICRO_WORD.width() <= area.right(); x += MICRO_WORD.width()) {
            pen.at(x, area.y() - 0.8f).place(word);
            pen.at(x, area.bottom() + 0.1f).place(word);
        }
    }

    private static float[] wave(Box area, float middle) {
        int points = (int) area.width();
        var wave = new float[2 * points + 2];
        for (int i = 0; i <= points; i++) {
            float x = area.width() * i / points;
            wave[2 * i] = area.x() + x;
            wave[2 * i + 1] = middle + (float) (1.3 * Math.sin(x / 5) + 0.7 * Math.sin(x / 2.3 + middle / 6));
        }
        return wave;
    }
}
