package jp.shikaku.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.shikaku.common.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {

    @LegalBasis(
            question = Question.LATTER_STAGE,
            says = "例です。",
            article = "甲法第1条",
            from = "2025-04-01",
            until = "2026-08-01")
    private static class Ended {}

    @LegalBasis(
            question = Question.LATTER_STAGE,
            says = "2026年から1234567円、100000円、999円までです。",
            article = "乙市の取扱い",
            from = "2025-04-01",
            certainty = Certainty.PRACTICE)
    private static class Running {}

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2025-03-31, false, false, 施行日の前日",
        "2025-04-01, true,  true,  施行日",
        "2026-07-31, true,  true,  最後の日",
        "2026-08-01, false, true,  効力を失った日",
    })
    void fromTheFirstDayToTheDayBeforeTheEnd(LocalDate day, boolean ended, boolean running) {
        assertThat(InForce.on(Ended.class, day)).isEqualTo(ended);
        assertThat(InForce.on(Running.class, day)).isEqualTo(running);
    }

    @Test
    void aReasonCitesItsRuleAndHowFirmItIs() {
        assertThat(Reason.of("A", "文", Ended.class)).isEqualTo(new Reason("A", "文", "甲法第1条"));
        assertThat(Reason.of("B", "文", Running.class).basis()).isEqualTo("乙市の取扱い（保険者の実務）");
    }

    @Test
    void aProvisionSaysWhatItsRuleSaysWithAmountsAsPeopleReadThem() {
        assertThat(Provision.of(Running.class))
                .isEqualTo(new Provision(
                        Running.class,
                        Question.LATTER_STAGE,
                        "2026年から1,234,567円、100,000円、999円までです。",
                        "乙市の取扱い",
                        Certainty.PRACTICE,
                        Period.startingOn(LocalDate.of(2025, 4, 1))));
    }

    @Test
    void aRuleWithoutBasisIsAProgrammingError() {
        assertThatThrownBy(() -> InForce.on(String.class, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
