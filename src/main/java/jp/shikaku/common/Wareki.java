package jp.shikaku.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 和暦: dates by Japanese eras, 明治 (from its 6th year, 1873) to 令和.
 *
 * <p>A date outside its era is refused: 昭和64年1月8日 was 平成元年, 平成31年5月1日 was 令和元年.
 */
public final class Wareki {

    private static final Pattern SHORT = Pattern.compile("([MTSHR])(元|\\d{1,2})\\.(\\d{1,2})\\.(\\d{1,2})");
    private static final Pattern LONG = Pattern.compile("(明治|大正|昭和|平成|令和)(元|\\d{1,2})年(\\d{1,2})月(\\d{1,2})日");
    /** The calendar of today; before it the months were the moon's. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private enum Era {
        M("明治", LocalDate.of(1868, 1, 1)),
        T("大正", LocalDate.of(1912, 7, 30)),
        S("昭和", LocalDate.of(1926, 12, 25)),
        H("平成", LocalDate.of(1989, 1, 8)),
        R("令和", LocalDate.of(2019, 5, 1));

        private final String kanji;
        private final LocalDate begins;

        Era(String kanji, LocalDate begins) {
            this.kanji = kanji;
            this.begins = begins;
        }

        static Era named(String name) {
            for (Era era : values()) {
                if (era.name().equals(name) || era.kanji.equals(name)) {
                    return era;
                }
            }
            throw new IllegalArgumentException(name);
        }

        static Era of(LocalDate date) {
            Era latest = M;
            for (Era era : values()) {
                if (!era.begins.isAfter(date)) {
                    latest = era;
                }
            }
            return latest;
        }
    }

    private Wareki() {}

    /** {@code R8.11.5} or {@code 令和8年11月5日}, full-width digits and 元年 too; refuses a day that does not exist. */
    public static LocalDate parse(String text) {
        String folded = FullWidth.fold(text);
        Matcher date = SHORT.matcher(folded.toUpperCase());
        if (!date.matches()) {
            date = LONG.matcher(folded);
            if (!date.matches()) {
                throw Rejected.because("VAL-001", "", folded);
            }
        }
        Era era = Era.named(date.group(1));
        int year = date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2));
        try {
            LocalDate day = LocalDate.of(
                    era.begins.getYear() + year - 1, Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
            if (Era.of(day) == era && !day.isBefore(FIRST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Refused below, like a day outside its era.
        }
        throw Rejected.because("VAL-002", "", folded);
    }

    /** {@code 令和8年11月5日}; the first year is 元年. Days before 1873 are given by the western year. */
    public static String format(LocalDate date) {
        String monthAndDay = "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        if (date.isBefore(FIRST)) {
            return date.getYear() + monthAndDay;
        }
        Era era = Era.of(date);
        int year = date.getYear() - era.begins.getYear() + 1;
        return era.kanji + (year == 1 ? "元" : year) + monthAndDay;
    }
}
