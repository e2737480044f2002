package jp.shikaku.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-11-05, 60, 2031-11-04, 応当日の前日",
        "2026-11-01, 60, 2031-10-31, 月初からは前月の末日",
        "2028-02-29, 60, 2033-02-28, 応当日のない2月29日は末日（民法143条2項）",
        "2027-03-01, 60, 2032-02-29, うるう年の3月1日の前日",
        "2028-02-29, 48, 2032-02-28, 応当日のあるうるう年",
        "2026-11-05,  2, 2027-01-04, 2か月",
        "2026-12-31,  2, 2027-02-28, 応当日のない月は末日",
        "2027-01-31,  1, 2027-02-28, 1か月でも末日",
        "2027-02-28,  1, 2027-03-27, 応当日があればその前日",
    })
    void endsTheDayBeforeTheDayOfTheSameNumber(LocalDate first, int months, LocalDate last) {
        assertThat(Term.lastDayOfMonths(first, months)).isEqualTo(last);
    }
}
