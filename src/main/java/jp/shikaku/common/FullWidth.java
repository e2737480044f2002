package jp.shikaku.common;

/** 全角英数字: typed with a Japanese input method, meant as plain ASCII. */
public final class FullWidth {

    private static final int OFFSET = '！' - '!';

    private FullWidth() {}

    /** Full-width letters, digits and signs as ASCII, the wide space as a space, trimmed; null gives "". */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        return text.chars().anyMatch(FullWidth::isWide) ? folded(text).strip() : text.strip();
    }

    private static boolean isWide(int c) {
        return c >= '　' && c <= '～';
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                folded.append((char) (c - OFFSET));
            } else {
                folded.append(c == '　' ? ' ' : c);
            }
        }
        return folded.toString();
    }
}
