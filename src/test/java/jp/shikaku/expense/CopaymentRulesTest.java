package jp.shikaku.expense;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shikaku.Table;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import jp.shikaku.member.CopaymentRatio;
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
        assertThat(decision.reason().code()).isEqualTo(row.text("規定"));
        assertThat(decision.reason().basis()).isNotBlank();
    }

    private static RatioFacts facts(Table.Row row) {
        LatterStageIncome income = row.has("課税所得")
                ? new LatterStageIncome(
                        yen(row, "課税所得"),
                        yen(row, "収入"),
                        yen(row, "年金等"),
                        Integer.parseInt(row.text("人数")),
                        row.flag("申請"))
                : null;
        Boolean active = row.has("現役並み") ? row.flag("現役並み") : null;
        return new RatioFacts(row.date("日"), new BirthDate(row.date("生年月日")), active, income);
    }

    private static Yen yen(Table.Row row, String column) {
        return Yen.of(Long.parseLong(row.text(column)));
    }
}
