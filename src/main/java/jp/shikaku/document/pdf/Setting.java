package jp.shikaku.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** 組版: a text broken into lines at the largest size at which the whole of it fits into its box. */
record Setting(float size, List<String> lines) {
    /** Distance of baselines, in parts of the size. */
    static final float LEADING = 1.2f;

    private static final float STEP = 0.25f;
    /** Smaller than this nobody reads it. */
    static final float SMALLEST = 3.5f;
    /** Rather one line a little smaller than two. */
    private static final float STILL_LARGE = 0.85f;
    /** 行頭禁則: these never begin a line. */
    private static final String NEVER_FIRST = "、。，．）」』】・：；？！ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ)";

    /** Width and height in points. */
    static Setting of(Typeface face, String text, float width, float height, float largest) {
        int[] codePoints = text.codePoints().toArray();
        float[] widths = face.widths(codePoints);
        for (float size = largest; size >= largest * STILL_LARGE; size -= STEP) {
            var line = lines(codePoints, widths, width / size, 1);
            if (line != null && size * LEADING <= height) {
                return new Setting(size, line);
            }
        }
        for (float size = largest; size >= SMALLEST; size -= STEP) {
            int room = (int) (height / (size * LEADING) + 0.001f);
            var lines = room == 0 ? null : lines(codePoints, widths, width / size, room);
            if (lines != null) {
                return new Setting(size, lines);
            }
        }
        throw new DoesNotFit(text);
    }

    /** The height, in points, that a text of that width takes at that size. */
    static float height(Typeface face, String text, float width, float size) {
        int[] codePoints = text.codePoints().toArray();
        var lines = lines(codePoints, face.widths(codePoints), width / size, codePoints.length);
        return lines == null ? Float.MAX_VALUE : lines.size() * size * LEADING + 0.01f;
    }

    /** Null if there are more lines than room. */
    private static List<String> lines(int[] text, float[] widths, float width, int room) {
        var lines = new ArrayList<String>(room);
        int from = 0;
        while (from < text.length) {
            int to = from;
            float used = 0;
            while (to < text.length && used + widths[to] <= width) {
                used += widths[to++];
            }
            if (to == from || lines.size() == room) {
                return null;
            }
            to = to == text.length ? to : breakBefore(text, from, to);
            lines.add(new String(text, from, to - from));
            from = to;
        }
        return lines;
    }

    private static int breakBefore(int[] text, int from, int to) {
        int at = to;
        if (isLatin(text[at]) && isLatin(text[at - 1])) {
            while (at > from && isLatin(text[at - 1])) {
                at--;
            }
        } else {
            while (at > from && NEVER_FIRST.indexOf(text[at]) >= 0) {
                at--;
            }
        }
        return at > from ? at : to;
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && !Character.isWhitespace(c);
    }

    /** The text is too long for its box even in the smallest type. */
    static final class DoesNotFit extends RuntimeException {
        private static final long serialVersionUID = 1;

        DoesNotFit(String text) {
            super(text);
        }
    }
}
