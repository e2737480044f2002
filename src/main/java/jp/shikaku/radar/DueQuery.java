package jp.shikaku.radar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import jp.shikaku.common.Period;
import jp.shikaku.common.Rejected;

/**
 * 期日の来る人の条件: whose day of that kind falls into that month.
 *
 * <p>Counted is who is covered on the day one looks from. Left out is of whom it is known that the coverage ends before the
 * month begins; who loses it on the first of the month still had it when the month came.
 *
 * <p>Refuses no kind (RAD-003) and a month that is not within the outlook (RAD-002).
 */
public record DueQuery(Deadline what, Outlook outlook, YearMonth month) {

    public DueQuery {
        if (what == null) {
            throw Rejected.because("RAD-003", "what");
        }
        Objects.requireNonNull(outlook, "outlook");
        outlook.days(month);
    }

    Period stated() {
        return what.stated(outlook.days(month));
    }

    LocalDate coveredUntilAtLeast() {
        return month.atDay(1);
    }
}
