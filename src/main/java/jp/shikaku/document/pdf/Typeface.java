package jp.shikaku.document.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** 一つの太さの書体 within one file: our font, and the extra font for the characters that ours lacks. */
final class Typeface {
    private final PDDocument document;
    private final Glyphs glyphs;
    private final PDType0Font font;
    private final Optional<Glyphs> extraGlyphs;
    private PDType0Font extraFont;

    Typeface(PDDocument document, Glyphs glyphs) throws IOException {
        this.document = document;
        this.glyphs = glyphs;
        font = PDType0Font.load(document, glyphs.font(), true);
        extraGlyphs = PaperFonts.extra();
    }

    float[] widths(int[] codePoints) {
        var widths = new float[codePoints.length];
        for (int i = 0; i < widths.length; i++) {
            int c = codePoints[i];
            widths[i] =
                    glyphs.has(c) ? glyphs.width(c) : extraGlyphs.orElse(glyphs).width(c);
        }
        return widths;
    }

    void show(PDPageContentStream content, String text, float size) throws IOException {
        int from = 0;
        while (from < text.length()) {
            boolean ours = glyphs.has(text.codePointAt(from));
            int to = from;
            while (to < text.length() && glyphs.has(text.codePointAt(to)) == ours) {
                to += Character.charCount(text.codePointAt(to));
            }
            content.setFont(ours ? font : extraFont(), size);
            content.showText(text.substring(from, to));
            from = to;
        }
    }

    private PDType0Font extraFont() throws IOException {
        if (extraFont == null) {
            extraFont = PDType0Font.load(document, extraGlyphs.orElseThrow().font(), true);
        }
        return extraFont;
    }
}
