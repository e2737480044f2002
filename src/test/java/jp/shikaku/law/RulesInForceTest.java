package jp.shikaku.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesInForceTest {

    @LegalBasis(question = Question.NO_CARD, says = "文です。", article = "甲", from = "2025-04-01", until = "2026-08-01")
    private static class Old {}

    @LegalBasis(question = Question.NO_CARD, says = "文です。", article = "乙", from = "2026-08-01")
    private static class New {}

    @LegalBasis(question = Question.NO_CARD, says = "文です。", article = "丙", from = "2025-04-01")
    private static class Running {}

    private final RulesInForce<Object> rules = new RulesInForce<>(List.of(new New(), new Running(), new Old()));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2025-03-31, '',          まだ何もない日",
        "2025-04-01, Running Old, 初めの日",
        "2026-07-31, Running Old, 変わる前の日",
        "2026-08-01, New Running, 変わる日も並び順のまま",
        "2100-01-01, New Running, その後ずっと",
    })
    void thoseInForceInTheirOrder(LocalDate day, String expected, String why) {
        assertThat(rules.on(day).stream()
                        .map(rule -> rule.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void refusesARuleWithoutBasis() {
        assertThatThrownBy(() -> new RulesInForce<>(List.of("rule"))).isInstanceOf(IllegalStateException.class);
    }
}
