package jp.shikaku.radar;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shikaku.common.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    private static final Outlook OUTLOOK = new Outlook(LocalDate.of(2026, 11, 24));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11, 2026-11-24, 最初の月は見る日から",
        "2026-12, 2026-12-01, 次の月は1日から",
        "2028-10, 2028-10-01, 24か月目",
    })
    void aMonthIsWholeExceptTheFirst(YearMonth month, LocalDate first, String why) {
        assertThat(OUTLOOK.days(month))
                .isEqualTo(new Period(first, month.plusMonths(1).atDay(1)));
    }

    @Test
    void endsWithThe24thMonth() {
        assertThat(OUTLOOK.months()).hasSize(24);
        assertThat(OUTLOOK.days()).isEqualTo(new Period(LocalDate.of(2026, 11, 24), LocalDate.of(2028, 11, 1)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"2026-10, 前の月", "2028-11, 25か月目", ", 月がない"})
    void otherMonthsAreRefused(YearMonth month, String why) {
        assertRefused("RAD-002", () -> OUTLOOK.days(month));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"2024-12-01, 書類の始まる前の日", "2099-01-01, 先すぎる日", ", 日がない"})
    void otherDaysAreRefused(LocalDate from, String why) {
        assertRefused("RAD-001", () -> new Outlook(from));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"2024-12-02, 書類の始まった日", "2098-12-31, 最後の日"})
    void theFirstAndTheLastDayAreServed(LocalDate from, String why) {
        assertThat(new Outlook(from).months()).hasSize(24);
    }

    @Test
    void aNumberWithoutItsKindIsRefused() {
        assertRefused("RAD-003", () -> new DueQuery(null, OUTLOOK, YearMonth.of(2026, 12)));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11-30, false, 月が来る前に資格を失う",
        "2026-12-01, true, 月の初日に失う人は前の日まで資格がある",
        ", true, 失う日は分かっていない",
    })
    void whoLeavesBeforeTheMonthIsNotCounted(LocalDate lostOn, boolean counted, String why) {
        assertThat(new Stated(OUTLOOK.from(), lostOn, 1).stillCoveredIn(YearMonth.of(2026, 12)))
                .isEqualTo(counted);
    }
}
