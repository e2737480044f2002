package jp.shikaku.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** 輪郭: letters as shapes, for ornaments that must not turn up when somebody copies or reads out the text. */
final class Outline {
    private Outline() {}

    /** Adds the letters to the current path; all in points. */
    static void of(String letters, float x, float baseline, float size, PDPageContentStream content)
            throws IOException {
        float at = x;
        for (int c : letters.codePoints().toArray()) {
            var place = new AffineTransform(size, 0, 0, size, at, baseline);
            add(PaperFonts.BOLD.shape(c).getPathIterator(place), content);
            at += PaperFonts.BOLD.width(c) * size;
        }
    }

    private static void add(PathIterator shape, PDPageContentStream content) throws IOException {
        var p = new float[6];
        float x = 0;
        float y = 0;
        for (; !shape.isDone(); shape.next()) {
            switch (shape.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x = p[0], y = p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(x = p[0], y = p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only.
                    content.curveTo(
                            (x + 2 * p[0]) / 3,
                            (y + 2 * p[1]) / 3,
                            (p[2] + 2 * p[0]) / 3,
                            (p[3] + 2 * p[1]) / 3,
                            x = p[2],
                            y = p[3]);
                }
                default -> content.closePath();
            }
        }
    }
}
