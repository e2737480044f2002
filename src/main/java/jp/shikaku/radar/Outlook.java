package jp.shikaku.radar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Period;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.Act;

/**
 * 見通しの期間: from a day to the end of its month, and the 23 months after it.
 *
 * <p>Refuses a day before the documents began, or further away than any data (RAD-001).
 */
public record Outlook(LocalDate from) {

    private static final int MONTHS = 24;
    private static final LocalDate FIRST = LocalDate.parse(Act.CARDLESS);
    private static final LocalDate LAST = LocalDate.of(2098, 12, 31);

    public Outlook {
        if (from == null || from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw Rejected.because("RAD-001", "from", String.valueOf(from), FIRST.toString(), LAST.toString());
        }
    }

    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    /** All of it. */
    Period days() {
        return new Period(from, YearMonth.from(from).plusMonths(MONTHS).atDay(1));
    }

    /** The days of one of its months. Refuses any other (RAD-002). */
    Period days(YearMonth month) {
        List<YearMonth> months = months();
        if (!months.contains(month)) {
            throw Rejected.because(
                    "RAD-002",
                    "month",
                    String.valueOf(month),
                    months.get(0).toString(),
                    months.get(MONTHS - 1).toString());
        }
        LocalDate first = month.atDay(1);
        return new Period(
                first.isBefore(from) ? from : first, month.plusMonths(1).atDay(1));
    }
}
