package jp.shikaku.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日付の読み取り: the three ways a date is written in files and forms. */
public final class Dates {

    private static final Pattern WESTERN = Pattern.compile("(\\d{4})(-?)(\\d{2})\\2(\\d{2})");

    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})|(\\d{1,2})月(\\d{1,2})日");

    private Dates() {}

    /**
     * {@code 2026-11-05}, {@code 20261105} or 和暦 ({@link Wareki#parse}), full-width digits too. Refuses everything else
     * (VAL-001) and days that do not exist, such as 2/30 (VAL-002).
     */
    public static LocalDate parse(String text) {
        String folded = FullWidth.fold(text);
        Matcher date = WESTERN.matcher(folded);
        if (!date.matches()) {
            return Wareki.parse(folded);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
        } catch (DateTimeException e) {
            throw Rejected.because("VAL-002", "", folded);
        }
    }

    /** 年月: {@code 2026-07}, {@code 202607}, {@code R8.7}, {@code 令和8年7月}; refuses the rest as {@link #parse} does. */
    public static YearMonth parseMonth(String text) {
        String folded = FullWidth.fold(text);
        String firstDay =
                folded.endsWith("月") ? "1日" : folded.contains(".") ? ".1" : folded.contains("-") ? "-01" : "01";
        return YearMonth.from(parse(folded + firstDay));
    }

    /** {@code 07-31}, {@code 7/31} or 7月31日, full-width digits too; refuses what is no day of a year (VAL-014). */
    public static MonthDay parseMonthDay(String text) {
        String folded = FullWidth.fold(text);
        Matcher day = MONTH_DAY.matcher(folded);
        try {
            if (day.matches()) {
                int first = day.group(1) != null ? 1 : 3;
                return MonthDay.of(Integer.parseInt(day.group(first)), Integer.parseInt(day.group(first + 1)));
            }
        } catch (DateTimeException e) {
            // Refused below, as anything that is no month and day at all.
        }
        throw Rejected.because("VAL-014", "", folded);
    }
}
