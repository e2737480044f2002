package jp.shikaku.law;

import java.util.List;
import jp.shikaku.common.Yen;

/**
 * 範囲: from which amount on, and up to which, a row of a {@link DatedTable} holds, bounded as its source words it.
 *
 * @param from 以上; null = no such bound, as for the others
 * @param above 超
 * @param below 未満
 * @param upTo 以下
 */
public record Band(Yen from, Yen above, Yen below, Yen upTo) {

    private static final List<String> BOUNDS = List.of("From", "Above", "Below", "UpTo");
    private static final long TEN_THOUSAND = 10_000;

    /** The one in the columns {@code remunerationFrom}, {@code remunerationBelow} … of that row. */
    public static Band of(DatedTable.Row row, String measure) {
        return new Band(
                row.yen(measure + BOUNDS.get(0)),
                row.yen(measure + BOUNDS.get(1)),
                row.yen(measure + BOUNDS.get(2)),
                row.yen(measure + BOUNDS.get(3)));
    }

    /** {@code remuneration} for {@code remunerationBelow}; the column itself, if it is no bound. */
    public static String measureOf(String column) {
        return BOUNDS.stream()
                .filter(column::endsWith)
                .findFirst()
                .map(bound -> column.substring(0, column.length() - bound.length()))
                .orElse(column);
    }

    /** Whether it says anything. */
    public boolean bounded() {
        return from != null || above != null || below != null || upTo != null;
    }

    public boolean contains(Yen amount) {
        return (from == null || !from.isMoreThan(amount))
                && (above == null || amount.isMoreThan(above))
                && (below == null || below.isMoreThan(amount))
                && (upTo == null || !amount.isMoreThan(upTo));
    }

    /** {@code 28万円以上53万円未満}. */
    @Override
    public String toString() {
        return words(from, "以上") + words(above, "超") + words(below, "未満") + words(upTo, "以下");
    }

    private static String words(Yen bound, String relation) {
        if (bound == null || bound.amount() <= 1) {
            return "";
        }
        return (bound.amount() % TEN_THOUSAND == 0 ? bound.amount() / TEN_THOUSAND + "万円" : bound) + relation;
    }
}
