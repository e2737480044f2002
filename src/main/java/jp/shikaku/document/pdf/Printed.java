package jp.shikaku.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 印字されたもの: the texts of a page as one, spaces aside, of which what was expected is crossed out. A text counts only
 * from the beginning of a line to the end of a line, so that 1000 is not found in 10001.
 */
final class Printed {
    private final String all;
    private final boolean[] edge;
    private final boolean[] taken;

    Printed(List<String> lines) {
        var joined = new StringBuilder();
        var edges = new ArrayList<Integer>(lines.size() + 1);
        for (var line : lines) {
            edges.add(joined.length());
            joined.append(packed(line));
        }
        all = joined.toString();
        edge = new boolean[all.length() + 1];
        taken = new boolean[all.length()];
        edges.forEach(at -> edge[at] = true);
        edge[all.length()] = true;
    }

    /** Where lines break, and how wide a space is, is of no account. */
    static String packed(String text) {
        var packed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '　') {
                packed.append(c);
            }
        }
        return packed.toString();
    }

    /** Crosses out the text wherever it stands; how often that was. */
    int take(String packed) {
        int times = 0;
        for (int at = all.indexOf(packed); at >= 0; at = all.indexOf(packed, at + 1)) {
            int end = at + packed.length();
            if (edge[at] && edge[end] && !taken[at]) {
                Arrays.fill(taken, at, end, true);
                times++;
            }
        }
        return times;
    }

    /** Everything not crossed out, line by line. */
    List<String> rest() {
        var rest = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at <= all.length(); at++) {
            if (edge[at]) {
                if (!taken[from]) {
                    rest.add(all.substring(from, at));
                }
                from = at;
            }
        }
        return rest;
    }
}
