package jp.shikaku.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.member.CopaymentRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialTreatmentTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2008-05-05, 2027-03-31, 3, 18歳の年度末まで",
        "2008-05-05, 2027-04-01, 10, 18歳の年度末の翌日",
        "2008-04-01, 2026-03-31, 3, 4月1日生まれは前の年度",
        "2008-04-01, 2026-04-01, 10, 4月1日生まれの年度末の翌日",
        "1980-05-05, 2026-11-05, 10, おとな"
    })
    void allIsPaidAtTheWindowButNeverByChildren(LocalDate birth, LocalDate on, int tenths, String why) {
        RatioDecision decision = CopaymentRules.of(new RatioFacts(on, new BirthDate(birth), false, true, List.of()));

        assertThat(decision.tenthsAtWindow()).isEqualTo(tenths);
        assertThat(decision.ratio()).as("borne in the end").isEqualTo(CopaymentRatio.THREE);
        assertThat(decision.reasons().get(1).basis()).contains("国民健康保険法第54条の3");
    }

    @Test
    void whoPaysPremiumsIsNotConcerned() {
        RatioDecision decision = CopaymentRules.of(new RatioFacts(
                LocalDate.of(2026, 11, 5), new BirthDate(LocalDate.of(1980, 5, 5)), false, false, List.of()));

        assertThat(decision.tenthsAtWindow()).isEqualTo(3);
        assertThat(decision.reasons()).hasSize(1);
    }
}
