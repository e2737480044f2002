package jp.shikaku.common;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-03-31, false, 取得日の前日",
        "2026-04-01, true,  取得日",
        "2026-10-31, true,  喪失日の前日",
        "2026-11-01, false, 喪失日",
    })
    void containsFirstButNotLossDay(LocalDate day, boolean contained) {
        assertThat(Period.untilLossDay(APRIL_1, LocalDate.of(2026, 11, 1)).contains(day))
                .isEqualTo(contained);
    }

    @Test
    void lastDayStillCounts() {
        Period period = Period.throughLastDay(APRIL_1, LocalDate.of(2026, 10, 31));
        assertThat(period.until()).isEqualTo("2026-11-01");
        assertThat(period.lastDay()).contains(LocalDate.of(2026, 10, 31));
        assertThat(Period.throughLastDay(APRIL_1, APRIL_1).contains(APRIL_1)).isTrue();
    }

    @Test
    void runsOnWithoutAnEnd() {
        Period running = Period.startingOn(APRIL_1);
        assertThat(running.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(running.contains(APRIL_1.minusDays(1))).isFalse();
        assertThat(running.lastDay()).isEmpty();
        assertThat(Period.untilLossDay(APRIL_1, null)).isEqualTo(running);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-01-01, 2026-04-01, false, 喪失日と次の取得日が同じなら重ならない",
        "2026-01-01, 2026-04-02, true,  1日だけ重なる",
        "2026-06-30, 2026-08-01, true,  最後の日だけ重なる",
        "2026-07-01, 2026-08-01, false, 喪失日から始まる",
        "2026-06-01, ,           true,  終わりのない期間と",
        "2026-07-01, ,           false, 喪失日から続く期間と",
        "2026-05-01, 2026-05-02, true,  含まれる",
    })
    void overlaps(LocalDate from, LocalDate until, boolean overlapping) {
        Period period = new Period(APRIL_1, LocalDate.of(2026, 7, 1));
        assertThat(period.overlaps(new Period(from, until))).isEqualTo(overlapping);
        assertThat(new Period(from, until).overlaps(period)).isEqualTo(overlapping);
    }

    @Test
    void refusesAnEndNotAfterTheStart() {
        assertRefused("VAL-003", () -> new Period(APRIL_1, APRIL_1));
        assertRefused("VAL-003", () -> Period.untilLossDay(APRIL_1, APRIL_1.minusDays(1)));
        assertRefused("VAL-003", () -> Period.throughLastDay(APRIL_1, APRIL_1.minusDays(1)));
    }
}
