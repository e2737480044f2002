package jp.shikaku.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shikaku.common.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "CERTIFICATE_EXPIRES, 2026-08-10, 2026-08-10, 電子証明書はその日まで",
        "CARD_STOPS,          2026-08-10, 2026-11-30, 8月の証明書は11月末まで使える",
        "CARD_STOPS,          2026-11-30, 2027-02-28, 11月末の証明書は2月末まで",
        "CARD_STOPS,          2026-12-01, 2027-03-31, 12月初めの証明書は3月末まで",
        "PAPER_ENDS,          2027-07-31, 2027-07-31, 資格確認書はその日まで",
        "NOTICE_ENDS,         2027-07-31, 2027-07-31, お知らせはその日まで",
        "TURNS_70,            1957-03-01, 2027-03-01, 70歳の誕生日",
        "TURNS_70,            1956-02-29, 2026-03-01, 2月29日生まれの平年は3月1日",
        "TURNS_75,            1952-02-29, 2027-03-01, 2月29日生まれの75歳も3月1日",
        "TURNS_75,            1951-12-31, 2026-12-31, 75歳の誕生日",
        "STAY_ENDS,           2027-01-15, 2027-01-15, 在留期限はその日",
        "CONTINUATION_ENDS,   2025-04-01, 2027-03-31, 任意継続は2年後の前日",
        "CONTINUATION_ENDS,   2026-03-01, 2028-02-29, うるう年の2月末",
        "CONTINUATION_ENDS,   2024-02-29, 2026-02-28, 2月29日からは2年後の2月末",
    })
    void followsFromTheDayInTheData(Deadline what, LocalDate stated, LocalDate falls, String why) {
        assertThat(what.fallsOn(stated)).isEqualTo(falls);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "CARD_STOPS,  2026-11, 2026-08-01, 2026-08-31, 11月に使えなくなるのは8月の証明書",
        "CARD_STOPS,  2027-02, 2026-11-01, 2026-11-30, 2月に使えなくなるのは11月の証明書",
        "TURNS_70,    2026-03, 1956-02-29, 1956-03-31, 2月29日生まれは3月に入る",
        "TURNS_70,    2026-02, 1956-02-01, 1956-02-28, 2月には28日生まれまで",
        "TURNS_75,    2026-12, 1951-12-01, 1951-12-31, 12月生まれ",
        "CONTINUATION_ENDS, 2027-03, 2025-03-02, 2025-04-01, 3月に満了するのは3月2日から4月1日の取得",
    })
    void isFoundByTheDaysInTheData(Deadline what, YearMonth month, LocalDate first, LocalDate last, String why) {
        assertThat(what.stated(new Period(month.atDay(1), month.plusMonths(1).atDay(1))))
                .isEqualTo(Period.throughLastDay(first, last));
    }

    /** So the list behind a number has exactly the people the number counts, whatever the day. */
    @Property
    void everyDayInTheDataBelongsToTheMonthItFallsInto(
            @ForAll Deadline what, @ForAll @DateRange(min = "1925-01-01", max = "2030-12-31") LocalDate stated) {
        YearMonth month = YearMonth.from(what.fallsOn(stated));
        assertThat(what.stated(new Period(month.atDay(1), month.plusMonths(1).atDay(1)))
                        .contains(stated))
                .isTrue();
        YearMonth next = month.plusMonths(1);
        assertThat(what.stated(new Period(next.atDay(1), next.plusMonths(1).atDay(1)))
                        .contains(stated))
                .isFalse();
    }
}
