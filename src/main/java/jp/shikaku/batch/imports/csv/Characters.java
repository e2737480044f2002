package jp.shikaku.batch.imports.csv;

import java.util.Optional;

/**
 * 文字の検査: characters that cannot be printed, read or trusted. Every real character of a name may pass, also rare ones of the
 * supplementary planes and those with a variation selector (異体字セレクタ).
 */
final class Characters {
    static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** ASCII, kana, kanji and full-width signs that may stand anywhere: nearly all there is, told apart at a glance. */
    static boolean isOrdinary(int c) {
        return c >= 0x20 && c <= 0x7E
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A1 && c <= 0x30FE
                || c >= 0x4E00 && c <= 0x9FEF
                || c >= 0xFF01 && c <= 0xFF5E
                || c == 0x3000;
    }

    /** What is wrong with a character, and which one it is. */
    record Refusal(ImportProblem problem, String codePoint) {}

    /** The first character that must not be stored. */
    static Optional<Refusal> refusal(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            ImportProblem problem = problemWith(c);
            if (problem != null) {
                return Optional.of(new Refusal(problem, String.format("U+%04X", c)));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Takes away what the eye does not see, so that nothing hides between digits. */
    static String visible(String text) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean hidden = !isOrdinary(c) && (isInvisible(c) || isVariationSelector(c));
            if (hidden && visible == null) {
                visible = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!hidden && visible != null) {
                visible.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return visible == null ? text : visible.toString();
    }

    private static ImportProblem problemWith(int c) {
        if (isOrdinary(c)) {
            return null;
        }
        if (c == REPLACEMENT) {
            return ImportProblem.UNDECODABLE;
        }
        if (isInvisible(c)) {
            return ImportProblem.INVISIBLE_CHARACTER;
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE -> ImportProblem.PRIVATE_CHARACTER;
            case Character.SURROGATE -> ImportProblem.NO_CHARACTER;
            case Character.UNASSIGNED -> isIdeographicPlane(c) ? null : ImportProblem.NO_CHARACTER;
            default -> null;
        };
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlankLetter(c);
        };
    }

    /** Grapheme joiner, Hangul fillers, empty braille pattern: letters by their class, nothing to the eye. */
    private static boolean isBlankLetter(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Ideographs are added there with each version of Unicode, faster than Java learns of them. */
    private static boolean isIdeographicPlane(int c) {
        return c >= 0x20000 && c <= 0x3FFFF && (c & 0xFFFE) != 0xFFFE;
    }
}
