package jp.shikaku.expense.limit;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jp.shikaku.Table;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import jp.shikaku.member.LimitClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitClassRulesTest {

    static List<Table.Row> rows() {
        return Table.read("spec/limit-class.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theClassByIncome(Table.Row row) {
        if (row.has("不受理")) {
            assertRefused(row.text("不受理"), () -> LimitClassRules.of(facts(row)));
            return;
        }
        ClassDecision decision = LimitClassRules.of(facts(row));

        assertThat(decision.limitClass()).isEqualTo(LimitClass.of(row.text("区分")));
        assertThat(decision.reason().code()).isEqualTo(row.text("規定"));
        assertThat(decision.reason().basis()).contains("第42条", "第29条の3", "第15条");
    }

    private static ClassFacts facts(Table.Row row) {
        Patient patient = new Patient("A", new BirthDate(row.date("生年月日")), null, row.flag("障害認定"), false);
        return new ClassFacts(
                patient,
                YearMonth.parse(row.text("診療年月")),
                income(row),
                row.flag("非課税"),
                row.flag("所得なし"),
                row.flag("基準収入額"));
    }

    private static Income income(Table.Row row) {
        for (IncomeMeasure measure : IncomeMeasure.values()) {
            if (row.has(measure.label())) {
                return new Income(measure, Yen.of(Long.parseLong(row.text(measure.label()))));
            }
        }
        return null;
    }
}
