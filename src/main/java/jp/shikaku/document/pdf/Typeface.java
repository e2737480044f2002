package jp.shikaku.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * 一つの太さの書体 within one file: our font, and the extra font for the characters that ours lacks.
 *
 * <p>Some characters share a glyph (〜 and ～), and an embedded font can name only one of them to whoever copies or reads
 * out the text. The other one then comes from a second copy of the font.
 */
final class Typeface {
    /** @param characterOf by glyph; 0 = not used yet */
    private record Embedded(Glyphs glyphs, PDType0Font font, int[] characterOf) {

        boolean canShow(int codePoint) {
            int glyph = glyphs.of(codePoint);
            if (characterOf[glyph] == 0) {
                characterOf[glyph] = codePoint;
            }
            return characterOf[glyph] == codePoint;
        }
    }

    private final PDDocument document;
    private final Glyphs ours;
    private final Optional<Glyphs> extra = PaperFonts.extra();
    private final List<Embedded> embedded = new ArrayList<>();

    Typeface(PDDocument document, Glyphs ours) {
        this.document = document;
        this.ours = ours;
    }

    float[] widths(int[] codePoints) {
        var widths = new float[codePoints.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = glyphsFor(codePoints[i]).width(codePoints[i]);
        }
        return widths;
    }

    void show(PDPageContentStream content, String text, float size) throws IOException {
        int from = 0;
        while (from < text.length()) {
            var font = fontFor(text.codePointAt(from));
            int to = from;
            while (to < text.length() && fontFor(text.codePointAt(to)) == font) {
                to += Character.charCount(text.codePointAt(to));
            }
            content.setFont(font.font(), size);
            content.showText(text.substring(from, to));
            from = to;
        }
    }

    private Embedded fontFor(int codePoint) throws IOException {
        var glyphs = glyphsFor(codePoint);
        for (var font : embedded) {
            if (font.glyphs() == glyphs && font.canShow(codePoint)) {
                return font;
            }
        }
        var another = new Embedded(glyphs, PDType0Font.load(document, glyphs.font(), true), new int[glyphs.count()]);
        embedded.add(another);
        return another;
    }

    private Glyphs glyphsFor(int codePoint) {
        return ours.has(codePoint) ? ours : extra.orElse(ours);
    }
}
