package jp.shikaku.eligibility;

import java.util.List;
import jp.shikaku.history.SourceView;

/**
 * 訂正の履歴の1件, to look at: what was said of one fact until it was corrected.
 *
 * @param of which one of its kind, as an officer would say it: 「取得 2020-04-01」; "" where there is but one
 * @param items what changed, in the words of the files
 * @param source by what it was known before; since when, it says
 * @param correctedBy by what it was corrected, and when
 */
public record Correction(Subject fact, String of, List<Item> items, SourceView source, SourceView correctedBy) {

    /** One item; "" = empty. */
    public record Item(String name, String from, String to) {}

    public Correction {
        items = List.copyOf(items);
    }
}
