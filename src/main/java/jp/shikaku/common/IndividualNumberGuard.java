package jp.shikaku.common;

/**
 * 個人番号（マイナンバー）の混入防止: free text must not hold a run of twelve or more digits (番号法19条・20条).
 *
 * <p>Spaces, dashes of all kinds and invisible characters between digits do not break a run; digits of any script count.
 * An asterisk counts as a digit, so that text masked once is still refused.
 */
public final class IndividualNumberGuard {

    private static final int LENGTH = 12;

    /** ARABIC-INDIC DIGIT ZERO: below it, only ASCII has digits. */
    private static final int FIRST_OTHER_DIGIT = 0x0660;

    private IndividualNumberGuard() {}

    public static boolean found(String text) {
        return text != null && hasDigits(text) && firstRun(text, 0) != null;
    }

    /** Nearly no text has so many of them at all, in a run or not. */
    private static boolean hasDigits(String text) {
        return text.length() >= LENGTH
                && text.codePoints().filter(IndividualNumberGuard::isDigit).count() >= LENGTH;
    }

    /** The text with the digits of every such run replaced by {@code *}; null stays null. */
    public static String mask(String text) {
        if (!found(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (Run run = firstRun(text, 0); run != null; run = firstRun(text, run.end)) {
            masked.append(text, done, run.start);
            text.substring(run.start, run.end).codePoints().forEach(c -> masked.appendCodePoint(isDigit(c) ? '*' : c));
            done = run.end;
        }
        return masked.append(text.substring(done)).toString();
    }

    private record Run(int start, int end) {}

    private static Run firstRun(String text, int from) {
        int start = from;
        int end = from;
        int digits = 0;
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isDigit(c)) {
                start = digits == 0 ? i : start;
                end = next;
                digits++;
            } else if (!isSeparator(c)) {
                if (digits >= LENGTH) {
                    break;
                }
                digits = 0;
            }
            i = next;
        }
        return digits >= LENGTH ? new Run(start, end) : null;
    }

    private static boolean isDigit(int c) {
        return c < FIRST_OTHER_DIGIT ? c >= '0' && c <= '9' || c == '*' : Character.isDigit(c) || c == '＊';
    }

    private static boolean isSeparator(int c) {
        int type = Character.getType(c);
        return type == Character.DASH_PUNCTUATION
                || type == Character.FORMAT
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "ーｰ−_＿".indexOf(c) >= 0;
    }
}
