package jp.shikaku.expense.limit;

import java.util.EnumMap;
import java.util.Map;
import jp.shikaku.common.Yen;
import jp.shikaku.law.DatedTable;

/**
 * 所得の範囲 of one row, by one measure, bounded as its source words it; null = no such bound.
 *
 * @param from 以上
 * @param above 超
 * @param below 未満
 * @param upTo 以下
 */
public record IncomeBand(Yen from, Yen above, Yen below, Yen upTo) {

    private static final long TEN_THOUSAND = 10_000;

    /** By each measure that has a bound in this row: {@code remunerationFrom}, {@code oldProvisoAbove} … */
    static Map<IncomeMeasure, IncomeBand> of(DatedTable.Row row) {
        Map<IncomeMeasure, IncomeBand> bands = new EnumMap<>(IncomeMeasure.class);
        for (IncomeMeasure measure : IncomeMeasure.values()) {
            IncomeBand band = new IncomeBand(
                    row.yen(measure.column() + "From"),
                    row.yen(measure.column() + "Above"),
                    row.yen(measure.column() + "Below"),
                    row.yen(measure.column() + "UpTo"));
            if (!band.equals(new IncomeBand(null, null, null, null))) {
                bands.put(measure, band);
            }
        }
        return bands;
    }

    boolean contains(Yen income) {
        return (from == null || !from.isMoreThan(income))
                && (above == null || income.isMoreThan(above))
                && (below == null || below.isMoreThan(income))
                && (upTo == null || !income.isMoreThan(upTo));
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
