package jp.shikaku.document.pdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** 印刷できない文字: what neither our fonts nor the extra font can draw. Nothing else is ever printed in its place. */
public final class MissingGlyphs {
    private MissingGlyphs() {}

    /** Each missing character once, in the order met; control characters and lone surrogates are always missing. */
    public static Set<String> in(String text) {
        var extra = PaperFonts.extra();
        return Variants.base(text)
                .codePoints()
                .filter(c -> !(PaperFonts.REGULAR.has(c) && PaperFonts.BOLD.has(c)))
                .filter(c -> extra.isEmpty() || !extra.get().has(c))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** 𪛖 U+2A6D6: some missing characters cannot be seen, so each is given by its number too. */
    public static String named(String character) {
        int c = character.codePointAt(0);
        var seen = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? "" : character + " ";
        return seen + "U+%04X".formatted(c);
    }
}
