package jp.shikaku.expense;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shikaku.common.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionRulesTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "300000, 0, 5000000, 200000, 10万円を引く",
        "300000, 212570, 5000000, 0, 高額療養費を引くと10万円に届かない",
        "100000, 0, 5000000, 0, 10万円ちょうど",
        "100001, 0, 5000000, 1, 10万円を1円超える",
        "300000, 0, 2000000, 200000, 5%がちょうど10万円",
        "300000, 0, 1999980, 200001, 5%が10万円より1円少ない",
        "300000, 0, 0, 300000, 所得がない",
        "2100000, 0, 5000000, 2000000, 上限ちょうど",
        "2100001, 0, 5000000, 2000000, 上限を超える",
        "50000, 50000, 5000000, 0, 全部が補填された"
    })
    void paidLessReimbursedLessFloor(long paid, long reimbursed, long income, long deduction, String why) {
        var decided = DeductionRules.of(Yen.of(paid), Yen.of(reimbursed), Yen.of(income));

        assertThat(decided.amount()).isEqualTo(Yen.of(deduction));
        assertThat(decided.reason().basis()).isEqualTo("所得税法第73条");
    }

    @Test
    void moreBackThanPaidIsRefused() {
        assertRefused("EXP-033", () -> DeductionRules.of(Yen.of(1), Yen.of(2), Yen.ZERO));
    }
}
