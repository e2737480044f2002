package jp.shikaku.eligibility;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import org.junit.jupiter.api.Test;
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

    @Test
    void nobodyIsDecidedForBeforeTheirBirth() {
        LocalDate birth = LocalDate.of(2026, 11, 5);
        Facts facts = new Facts().born(birth);

        assertThatCode(facts.on(birth).build()::requireBorn).doesNotThrowAnyException();
        assertRefused("ELG-002", facts.on(birth.minusDays(1)).build()::requireBorn);
    }
}
