package jp.shikaku.common;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "1951-11-06, 2026-11-05, 74, 誕生日の前日",
        "1951-11-06, 2026-11-06, 75, 誕生日",
        "1956-02-29, 2026-02-28, 69, うるう日生まれは平年の2月28日にはまだ",
        "1956-02-29, 2026-03-01, 70, うるう日生まれの平年の誕生日は3月1日",
        "1956-02-29, 2028-02-28, 71, うるう年は2月28日にはまだ",
        "1956-02-29, 2028-02-29, 72, うるう年は2月29日",
        "2026-04-01, 2026-04-01,  0, 生まれた日",
        "1941-08-01, 2026-08-01, 85, 8月1日に85歳",
        "1941-08-02, 2026-08-01, 84, 8月2日生まれは84歳",
    })
    void ageIsReachedOnTheBirthday(LocalDate born, LocalDate day, int age) {
        assertThat(new BirthDate(born).ageOn(day)).isEqualTo(age);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "1956-11-15, 70, 2026-11-30, 誕生月の末日",
        "1956-11-30, 70, 2026-11-30, 月末生まれ",
        "1956-11-01, 70, 2026-10-31, 1日生まれは前月の末日",
        "1957-01-01, 70, 2026-12-31, 1月1日生まれは前年の末日",
        "1956-11-02, 70, 2026-11-30, 2日生まれ",
        "1956-02-29, 70, 2026-02-28, うるう日生まれは平年では1日生まれと同じ",
        "1956-02-28, 70, 2026-02-28, 2月28日生まれ",
        "1952-02-29, 76, 2028-02-29, うるう年ではその月の末日",
        "1958-03-01, 70, 2028-02-29, 3月1日生まれはうるう年の2月末日",
    })
    void monthOfBirthdayEnds(LocalDate born, int age, LocalDate last) {
        assertThat(new BirthDate(born).lastDayOfMonthReaching(age)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "1951-11-06, 2026-11-05, 誕生日の前日",
        "1952-02-29, 2027-02-28, うるう日生まれは平年の3月1日の前日",
        "1953-03-01, 2028-02-29, 3月1日生まれはうるう年の2月29日",
        "1952-01-01, 2026-12-31, 元日生まれは前年の大みそか",
    })
    void dayBefore75(LocalDate born, LocalDate day) {
        assertThat(new BirthDate(born).dayBeforeBirthday(75)).isEqualTo(day);
    }

    @Test
    void refusesBirthsBeforeTheCalendar() {
        assertRefused("VAL-010", () -> new BirthDate(LocalDate.of(1872, 12, 31)));
        assertThat(new BirthDate(LocalDate.of(1873, 1, 1)).value()).isEqualTo("1873-01-01");
    }
}
