package jp.shikaku.expense;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shikaku.Table;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import jp.shikaku.law.BenefitYear;
import jp.shikaku.law.Reason;
import jp.shikaku.member.CopaymentRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopaymentRulesTest {

    static List<Table.Row> rows() {
        return Table.read("spec/copayment.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theShareByAgeAndIncome(Table.Row row) {
        if (row.has("不受理")) {
            assertRefused(row.text("不受理"), () -> CopaymentRules.of(facts(row)));
            return;
        }
        RatioDecision decision = CopaymentRules.of(facts(row));

        assertThat(decision.ratio()).isEqualTo(CopaymentRatio.valueOf(row.text("割合")));
        assertThat(decision.tenthsAtWindow())
                .isEqualTo(
                        row.has("窓口")
                                ? Integer.parseInt(row.text("窓口"))
                                : decision.ratio().tenths());
        assertThat(decision.reasons().stream().map(Reason::code))
                .containsExactly(row.text("規定").split(" "));
        assertThat(decision.reasons()).extracting(Reason::basis).allMatch(basis -> !basis.isBlank());
    }

    @Test
    void aLaterAssessmentOfTheYearTakesThePlaceOfAnEarlier() {
        var corrected = new RatioFacts(
                LocalDate.of(2026, 11, 5),
                new BirthDate(LocalDate.of(1954, 1, 1)),
                false,
                false,
                List.of(
                        new Assessment(LocalDate.of(2026, 10, 1), false, null),
                        new Assessment(LocalDate.of(2026, 8, 1), true, null)));

        assertThat(CopaymentRules.of(corrected).ratio()).isEqualTo(CopaymentRatio.TWO);
    }

    private static RatioFacts facts(Table.Row row) {
        List<Assessment> assessments = row.has("現役並み") || row.has("課税所得")
                ? List.of(new Assessment(
                        row.has("判定日")
                                ? row.date("判定日")
                                : BenefitYear.around(row.date("日")).from(),
                        row.has("現役並み") ? row.flag("現役並み") : null,
                        row.has("課税所得") ? income(row) : null))
                : List.of();
        return new RatioFacts(
                row.date("日"), new BirthDate(row.date("生年月日")), row.flag("障害認定"), row.flag("特別療養"), assessments);
    }

    private static LatterStageIncome income(Table.Row row) {
        return new LatterStageIncome(
                yen(row, "課税所得"), yen(row, "収入"), yen(row, "年金等"), Integer.parseInt(row.text("人数")), row.flag("申請"));
    }

    private static Yen yen(Table.Row row, String column) {
        return Yen.of(Long.parseLong(row.text(column)));
    }
}
