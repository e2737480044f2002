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
}
