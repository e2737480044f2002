package jp.shikaku.batch.imports.csv;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** 氏名・住所の表記: one spelling of white space, the characters themselves as they were sent. */
final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]+");

    /** Kana with a combining mark. Only these are composed: normalising the rest would turn 神 (U+FA19) into another 神. */
    private static final Pattern MARKED_KANA = Pattern.compile("[\\u3041-\\u30FF][\\u3099\\u309A]");

    private PlainText() {}

    /** One full-width space between family and given name, however many of whatever width were sent. */
    static String name(String text) {
        return composed(SPACES.matcher(text).replaceAll("　").strip());
    }

    /** Line breaks within the cell become a space. */
    static String address(String text) {
        return composed(LINE_BREAKS.matcher(text).replaceAll("　").strip());
    }

    private static String composed(String text) {
        return MARKED_KANA.matcher(text).replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFC));
    }
}
