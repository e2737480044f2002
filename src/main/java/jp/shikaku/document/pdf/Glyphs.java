package jp.shikaku.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** 字形: which characters a font has, and how wide they are. */
final class Glyphs {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;

    Glyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    /** The number of the glyph; 0 = there is none. */
    int of(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** How many glyphs there are, and so one more than the highest number. */
    int count() {
        try {
            return font.getNumberOfGlyphs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return of(codePoint) != 0;
    }

    /** The letter as drawn at size 1. */
    Shape shape(int codePoint) {
        try {
            var path = font.getGlyph().getGlyph(of(codePoint)).getPath();
            return AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm)
                    .createTransformedShape(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In parts of the font size. */
    float width(int codePoint) {
        try {
            return font.getAdvanceWidth(of(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
