package jp.shikaku.common;

import java.time.LocalDate;

/**
 * 期間の満了日: how a term of months or years that counts its first day is reckoned (民法143条2項).
 *
 * <p>It ends on the day before the day of the same number; where the last month has no such day, on its last day: five
 * years from 2028-02-29 end on 2033-02-28, one month from 01-31 ends on the last of February.
 */
public final class Term {

    private Term() {}

    public static LocalDate lastDayOfYears(LocalDate first, int years) {
        return lastDayOfMonths(first, 12 * years);
    }

    public static LocalDate lastDayOfMonths(LocalDate first, int months) {
        LocalDate same = first.plusMonths(months);
        return same.getDayOfMonth() == first.getDayOfMonth() ? same.minusDays(1) : same;
    }
}
