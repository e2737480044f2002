package jp.shikaku.document.pdf;

/**
 * 異体字セレクタ: names in registers tell variants of a character (辻󠄀) by an invisible selector after it. The fonts here
 * have no variants, so the character itself is printed, as every system of the health insurance prints it.
 */
final class Variants {

    private Variants() {}

    /** The text without its variation selectors. */
    static String base(String text) {
        return text.codePoints().anyMatch(Variants::isSelector)
                ? text.codePoints()
                        .filter(c -> !isSelector(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
