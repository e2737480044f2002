package jp.shikaku.radar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How many covered people there are with the same days in the data.
 *
 * @param day the day that their deadline follows from
 * @param lostOn 資格喪失日, as far as it is known
 */
record Stated(LocalDate day, LocalDate lostOn, long people) {

    /** As in {@link DueQuery}. */
    boolean stillCoveredIn(YearMonth month) {
        return lostOn == null || !lostOn.isBefore(month.atDay(1));
    }
}
