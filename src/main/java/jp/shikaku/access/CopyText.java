package jp.shikaku.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** The text form of PostgreSQL's COPY: a line for each row, tabs between values, {@code \N} for "none". */
final class CopyText {

    private final StringBuilder text = new StringBuilder();

    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
    }

    /** Refuses kinds of values of which it is not known that the database reads them as they are written here. */
    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escaped(string);
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("No text form for " + value.getClass());
        }
    }

    private void escaped(String string) {
        int ordinary = 0;
        while (ordinary < string.length() && isOrdinary(string.charAt(ordinary))) {
            ordinary++;
        }
        text.append(string, 0, ordinary);
        string.substring(ordinary).codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.appendCodePoint(storable(c));
            }
        });
    }

    private static boolean isOrdinary(char c) {
        return c >= ' ' && c != '\\' && !Character.isSurrogate(c);
    }

    /** Refuses U+0000, and half a surrogate pair, which would silently become a question mark. */
    private static int storable(int c) {
        if (c == 0 || Character.getType(c) == Character.SURROGATE) {
            throw new IllegalArgumentException("A text with U+%04X".formatted(c));
        }
        return c;
    }

    int length() {
        return text.length();
    }

    /** The rows so far, in UTF-8; then it is empty again. */
    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }
}
