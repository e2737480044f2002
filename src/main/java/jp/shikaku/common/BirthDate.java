package jp.shikaku.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * 生年月日, and the ages and days that follow from it.
 *
 * <p>An age is reached on the birthday. Born on 2/29, the birthday of a common year counts as 3/1, and what holds for
 * those born on the 1st then holds too. Refuses days before 1873, when the calendar of today began in Japan.
 */
public record BirthDate(LocalDate value) {

    private static final LocalDate EARLIEST = LocalDate.of(1873, 1, 1);

    public BirthDate {
        Objects.requireNonNull(value, "birth date");
        if (value.isBefore(EARLIEST)) {
            throw Rejected.because("VAL-010", "", value.toString());
        }
    }

    public LocalDate birthday(int age) {
        LocalDate same = value.plusYears(age);
        // The day of the month changes for 2/29 only.
        return same.getDayOfMonth() == value.getDayOfMonth() ? same : same.plusDays(1);
    }

    public int ageOn(LocalDate day) {
        int age = day.getYear() - value.getYear();
        return day.isBefore(birthday(age)) ? age - 1 : age;
    }

    /** Last day of the month of that birthday; born on the 1st: of the month before. */
    public LocalDate lastDayOfMonthReaching(int age) {
        LocalDate birthday = birthday(age);
        return birthday.getDayOfMonth() == 1
                ? birthday.minusDays(1)
                : YearMonth.from(birthday).atEndOfMonth();
    }

    public LocalDate dayBeforeBirthday(int age) {
        return birthday(age).minusDays(1);
    }
}
