package jp.shikaku.common;

import java.text.Normalizer;

/** カナ: one spelling of a reading, for storing and for searching. */
public final class Kana {

    private static final char VOICED = '\u3099';
    private static final char SEMI_VOICED = '\u309A';

    private Kana() {}

    /**
     * Half-width katakana and hiragana as full-width katakana, marks (ﾞ ﾟ ゛ ゜ and the combining ones) joined with their
     * letter, white space as one wide space, none at the ends. Everything else stays; null gives "".
     */
    public static String normalize(String text) {
        StringBuilder kana = new StringBuilder();
        for (char c : (text == null ? "" : text).toCharArray()) {
            append(kana, katakana(c));
        }
        int end = kana.length();
        if (end > 0 && kana.charAt(end - 1) == '　') {
            kana.setLength(end - 1);
        }
        return kana.toString();
    }

    private static char katakana(char c) {
        if (c >= '｡' && c <= 'ﾟ') {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        if (c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ') {
            return (char) (c + ('ァ' - 'ぁ'));
        }
        return switch (c) {
            case '゛' -> VOICED;
            case '゜' -> SEMI_VOICED;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? '　' : c;
        };
    }

    private static void append(StringBuilder kana, char c) {
        int last = kana.length() - 1;
        if (c == '　' && (last < 0 || kana.charAt(last) == '　')) {
            return;
        }
        if (last >= 0 && (c == VOICED || c == SEMI_VOICED)) {
            String joined = Normalizer.normalize("" + kana.charAt(last) + c, Normalizer.Form.NFC);
            if (joined.length() == 1) {
                kana.setCharAt(last, joined.charAt(0));
                return;
            }
        }
        kana.append(c);
    }
}
