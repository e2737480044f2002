package jp.shikaku.expense;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.HouseholdLimits;
import jp.shikaku.expense.limit.LimitRules;
import jp.shikaku.expense.limit.MonthlyLimit;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePersonMonthTest {

    private static final Yen MILLION = Yen.of(1_000_000);

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "1980-05-05, 2026-07, A01 A02 A03 A04 A05, 70歳未満",
        "1956-07-02, 2026-07, A01 A02 A03 A04 A05, 70歳の誕生月",
        "1956-07-02, 2026-08, B01 B02 B03 B04 B05 B06, 70歳の翌月",
        "1951-07-15, 2026-07, B01 B02 B03 B04 B05 B06, 75歳の誕生月",
        "1951-07-15, 2026-08, B01 B02 B03 B09 B10 B05 B06, 75歳の翌月は一般がⅡとⅠに分かれる",
        "1951-07-01, 2026-07, B01 B02 B03 B09 B10 B05 B06, 1日生まれはその月から",
        "1980-05-05, 2027-08, A01 A01 A01 A02 A02 A02 A03 A03 A03 A04 A04 A04 A05, 予定の表は13段"
    })
    void theClassesOfAnAgeTheHighestFirst(LocalDate birth, YearMonth month, String classes, String why) {
        assertThat(OnePersonMonth.rows(new BirthDate(birth), month).stream().map(MonthlyLimit::limitClass))
                .extracting(LimitClass::name)
                .containsExactly(classes.split(" "));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2020-04-02, 2027-03, A03, TWO, 学齢前の最後の月",
        "2020-04-02, 2027-04, A03, THREE, 就学の月",
        "1980-05-05, 2026-07, A05, THREE, 70歳未満の非課税も3割",
        "1954-05-05, 2026-07, B03, THREE, 現役並み",
        "1954-05-05, 2026-07, B04, TWO, 70歳から74歳の一般",
        "1954-05-05, 2026-07, B06, TWO, 70歳から74歳の低所得",
        "1945-05-05, 2026-07, B01, THREE, 後期の現役並み",
        "1945-05-05, 2026-07, B09, TWO, 後期の一般Ⅱ",
        "1945-05-05, 2026-07, B10, ONE, 後期の一般Ⅰ",
        "1945-05-05, 2026-07, B05, ONE, 後期の低所得"
    })
    void theShareGoesByTheSameIncome(
            LocalDate birth, YearMonth month, LimitClass limitClass, CopaymentRatio ratio, String why) {
        assertThat(known(birth, month, MILLION, null).ratio(limitClass)).isEqualTo(ratio);
    }

    @Test
    void theCostFollowsFromWhatWasPaid() {
        HouseholdLimits byPaid = reckon(LocalDate.of(1980, 5, 5), "2026-07", null, Yen.of(300_000), 2);
        HouseholdLimits byCost = reckon(LocalDate.of(1980, 5, 5), "2026-07", MILLION, null, 2);

        assertThat(byPaid).isEqualTo(byCost);
        assertThat(byCost.remaining()).isEqualTo(Yen.of(87_430));
    }

    @Test
    void eachRowOfThePlannedTableLeadsBackToItself() {
        LocalDate birth = LocalDate.of(1980, 5, 5);
        YearMonth month = YearMonth.of(2027, 8);
        OnePersonMonth known = known(birth, month, MILLION, null);

        assertThat(OnePersonMonth.rows(known.birth(), month))
                .allSatisfy(
                        row -> assertThat(LimitRules.of(known.in(row)).limit()).isEqualTo(row.of(MILLION, false)));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        LocalDate birth = LocalDate.of(1980, 5, 5);
        YearMonth month = YearMonth.of(2026, 7);
        assertRefused("EXP-037", () -> known(birth, month, null, null));
        assertRefused("EXP-038", () -> known(birth, month, MILLION, MILLION));
        assertRefused("EXP-013", () -> OnePersonMonth.rows(new BirthDate(LocalDate.of(2026, 8, 1)), month));
        assertRefused("EXP-001", () -> OnePersonMonth.rows(new BirthDate(birth), YearMonth.of(2024, 11)));
        assertRefused("EXP-002", () -> reckon(LocalDate.of(1950, 5, 5), "2027-08", MILLION, null, 0));
    }

    private static HouseholdLimits reckon(LocalDate birth, String month, Yen cost, Yen paid, int row) {
        OnePersonMonth known = known(birth, YearMonth.parse(month), cost, paid);
        return LimitRules.of(
                known.in(OnePersonMonth.rows(known.birth(), known.month()).get(row)));
    }

    private static OnePersonMonth known(LocalDate birth, YearMonth month, Yen cost, Yen paid) {
        return new OnePersonMonth(new BirthDate(birth), month, true, cost, paid, 0);
    }
}
