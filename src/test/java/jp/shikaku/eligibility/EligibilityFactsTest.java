package jp.shikaku.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityFactsTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-12-30, 2026-12-31, 見通し日の前日",
        "2026-12-31, 2026-12-31, 見通し日の当日",
        "2027-01-01, 2027-01-01, 見通し日を過ぎれば見通し日もその日になる",
    })
    void forAnotherDayOnlyTheDaysAndThePolicyChange(LocalDate day, LocalDate horizon, String why) {
        DocumentPolicy next = DocumentPolicy.usual(InsurerKind.NATIONAL, day);
        EligibilityFacts facts = new Facts()
                .horizon(LocalDate.of(2026, 12, 31))
                .selfInfoBlocked(true)
                .build();

        assertThat(facts.asOf(day, next))
                .usingRecursiveComparison()
                .ignoringFields("on", "horizon", "policy")
                .isEqualTo(facts);
        assertThat(facts.asOf(day, next).on()).isEqualTo(day);
        assertThat(facts.asOf(day, next).horizon()).isEqualTo(horizon);
        assertThat(facts.asOf(day, next).policy()).isEqualTo(next);
    }
}
