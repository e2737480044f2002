package jp.shikaku.radar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * 期日の見通し: how many people's day comes in which month.
 *
 * @param cardsAsOf 基準日 of the newest data about cards; null = none by then
 */
public record RadarView(Outlook outlook, LocalDate cardsAsOf, List<Line> lines) {

    /** One kind: a number for each month of the outlook. */
    public record Line(Deadline what, Map<YearMonth, Long> people) {

        public long in(YearMonth month) {
            return people.getOrDefault(month, 0L);
        }

        public long total() {
            return people.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Line line(Deadline what) {
        return lines.get(what.ordinal());
    }
}
