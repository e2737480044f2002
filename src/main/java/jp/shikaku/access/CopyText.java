package jp.shikaku.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> throw new IllegalArgumentException("A text with U+0000");
                default -> text.append(c);
            }
        }
    }

    /** In UTF-8. Refuses half a surrogate pair, which would silently become a question mark. */
    byte[] bytes() {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("A text with half a surrogate pair", half);
        }
    }
}
