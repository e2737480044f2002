package jp.shikaku.insurer;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.shikaku.common.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2024, 12, 2);

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11-05, 2026-12-31, 翌月の末日",
        "2026-11-30, 2026-12-31, 月末からも翌月の末日",
        "2026-12-01, 2027-01-31, 年をまたぐ",
        "2027-01-31, 2027-02-28, 短い月",
        "2028-01-15, 2028-02-29, うるう年",
    })
    void looksAheadToTheEndOfTheNextMonth(LocalDate day, LocalDate horizon) {
        assertThat(DocumentPolicy.usual(InsurerKind.HEALTH_SOCIETY, FROM).horizon(day))
                .isEqualTo(horizon);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-07-31, 2026-07-31, 当日",
        "2026-08-01, 2027-07-31, 翌日からは翌年",
        "2026-07-30, 2026-07-31, 前日",
    })
    void cycleDayOnOrAfterTheDayOfIssue(LocalDate issuedOn, LocalDate last) {
        assertThat(PolicyEnd.CycleDay.END_OF_JULY.lastDay(issuedOn)).isEqualTo(last);
    }

    @Test
    void leapDayCyclesEndOnTheLastOfFebruary() {
        PolicyEnd end = new PolicyEnd.CycleDay(MonthDay.of(2, 29));
        assertThat(end.lastDay(LocalDate.of(2027, 1, 1))).isEqualTo("2027-02-28");
        assertThat(end.lastDay(LocalDate.of(2027, 3, 1))).isEqualTo("2028-02-29");
    }

    @Test
    void refusesTermsWithoutLength() {
        assertRefused("VAL-011", () -> new PolicyEnd.Years(0));
        assertRefused("VAL-011", () -> policy(0, 1));
        assertRefused("VAL-011", () -> policy(2, -1));
        assertThat(policy(null, 0).horizon(LocalDate.of(2026, 11, 5))).isEqualTo("2026-11-30");
    }

    private static DocumentPolicy policy(Integer petitionMonths, int horizonMonths) {
        return new DocumentPolicy(
                Period.startingOn(FROM),
                false,
                new PolicyEnd.Years(5),
                false,
                false,
                petitionMonths,
                85,
                false,
                horizonMonths);
    }
}
