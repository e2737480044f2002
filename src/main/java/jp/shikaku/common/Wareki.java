package jp.shikaku.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
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
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private enum Era {
        M("明治", JapaneseEra.MEIJI),
        T("大正", JapaneseEra.TAISHO),
        S("昭和", JapaneseEra.SHOWA),
        H("平成", JapaneseEra.HEISEI),
        R("令和", JapaneseEra.REIWA);

        private final String kanji;
        private final JapaneseEra era;

        Era(String kanji, JapaneseEra era) {
            this.kanji = kanji;
            this.era = era;
        }

        static Era named(String name) {
            for (Era era : values()) {
                if (era.name().equals(name) || era.kanji.equals(name)) {
                    return era;
                }
            }
            throw new IllegalArgumentException(name);
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
        int year = date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2));
        try {
            return LocalDate.from(JapaneseDate.of(
                    Era.named(date.group(1)).era,
                    year,
                    Integer.parseInt(date.group(3)),
                    Integer.parseInt(date.group(4))));
        } catch (DateTimeException e) {
            throw Rejected.because("VAL-002", "", folded);
        }
    }

    /** {@code 令和8年11月5日}; the first year is 元年. Days before 1873 are given by the western year. */
    public static String format(LocalDate date) {
        String monthAndDay = "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        if (date.isBefore(FIRST)) {
            return date.getYear() + monthAndDay;
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return eraOf(japanese).kanji + (year == 1 ? "元" : year) + monthAndDay;
    }

    private static Era eraOf(JapaneseDate date) {
        // JapaneseEra counts 昭和 as 1, 明治 as −1.
        return Era.values()[date.getEra().getValue() + 1];
    }
}
