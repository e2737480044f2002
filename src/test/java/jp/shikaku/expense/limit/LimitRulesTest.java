package jp.shikaku.expense.limit;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jp.shikaku.Table;
import jp.shikaku.common.Yen;
import jp.shikaku.law.InForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitRulesTest {

    static List<Table.Row> rows() {
        return Table.read("spec/limits.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void oneMonthOfAHousehold(Table.Row row) {
        if (row.has("不受理")) {
            assertRefused(row.text("不受理"), () -> LimitRules.of(Household.of(row)));
            return;
        }
        HouseholdLimits limits = LimitRules.of(Household.of(row));

        assertThat(limits.limit()).isEqualTo(row.has("限度額") ? yen(row, "限度額") : null);
        assertThat(limits.refund()).isEqualTo(yen(row, "支給"));
        assertThat(limits.remaining()).isEqualTo(yen(row, "残り"));
        assertThat(limits.planned()).isEqualTo(row.flag("予定"));
        assertThat(limits.steps())
                .extracting(step -> step.code().name())
                .containsExactly(row.text("段階").split(" "));
        assertThat(limits.refund().plus(limits.remaining())).isEqualTo(limits.ownPart());
        assertThat(Yen.sum(limits.steps().stream().map(Step::refund))).isEqualTo(limits.refund());
    }

    private static Yen yen(Table.Row row, String column) {
        return Yen.of(Long.parseLong(row.text(column)));
    }

    @Test
    void eachStepSaysRuleBasisAndAmounts() {
        Step step = LimitRules.of(Household.of("2026-07", 0, "A 1980-05-05 A03 X 医科 入 1000000 030"))
                .steps()
                .get(1);

        assertThat(step.reason().code()).isEqualTo("HOUSEHOLD");
        assertThat(step.reason().text()).contains("区分ウ", "80,100円", "267,000円", "87,430円");
        assertThat(step.reason().basis()).contains("第115条", "第42条").doesNotContain("予定");
        assertThat(List.of(step.cost(), step.ownPart(), step.limit(), step.refund(), step.remaining()))
                .extracting(Yen::amount)
                .containsExactly(1_000_000L, 300_000L, 87_430L, 212_570L, 87_430L);
        assertThat(step.person()).isNull();
    }

    @Test
    void whatCountsIsAStepOfThoseUnder70() {
        Step step = LimitRules.of(Household.of(
                        "2026-07",
                        0,
                        "A 1950-05-05 B04 X 医科 入 500000 020;"
                                + "B 1980-05-05 A04 Y 医科 入 300000 030;B 1980-05-05 A04 Z 医科 外 50000 030"))
                .steps()
                .get(0);

        assertThat(step.reason().code()).isEqualTo("COUNTS_FROM_21000");
        assertThat(step.cost()).isEqualTo(Yen.of(350_000));
        assertThat(step.ownPart()).isEqualTo(Yen.of(105_000)).isEqualTo(step.remaining());
        assertThat(step.reason().text()).contains("合算しないものは1件");
    }

    @Test
    void aHalfOfAHalfIsAQuarter() {
        var moved = new HouseholdMonth(
                YearMonth.of(2026, 7), 0, null, true, Household.bills("A 1951-07-15 B04 X 医科 入 500000 020"));
        List<Step> steps = LimitRules.of(moved).steps();

        assertThat(steps)
                .extracting(step -> step.reason().code())
                .containsExactly("MOVED_WITHIN_PREFECTURE", "TURNING_75");
        assertThat(steps.get(0).cost()).isEqualTo(Yen.of(500_000));
        assertThat(steps.get(0).ownPart()).isEqualTo(Yen.of(100_000));
        assertThat(steps.get(1).limit()).isEqualTo(Yen.of(57_600 / 4));
        assertThat(steps.get(1).reason().text()).contains("4分の1");
    }

    @Test
    void aPlannedAmountIsCalledSo() {
        HouseholdLimits limits = LimitRules.of(Household.of("2027-08", 0, "A 1980-05-05 A05 X 医科 入 1000000 030"));

        assertThat(limits.steps().get(1).reason().basis()).contains("（予定）");
    }

    @Test
    void eachCodeHasOneRuleInForceFromTheFirstMonthOn() {
        assertThat(LimitRules.IN_ORDER).extracting(LimitRule::code).containsExactly(StepCode.values());
        assertThat(LimitRules.IN_ORDER)
                .allSatisfy(rule -> assertThat(InForce.period(rule.getClass()))
                        .hasFieldOrPropertyWithValue("from", java.time.LocalDate.parse(LimitRules.FROM))
                        .hasFieldOrPropertyWithValue("until", null));
    }
}
