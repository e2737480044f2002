package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.law.Provision;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.rulebook.RuleBook;
import jp.shikaku.server.Api;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ルールの一覧 for programs: without a login, the same as on the page. */
class RulesIT {

    private static final Api ANYBODY = Api.withHeader(ShikakuServer.shared(), "", null);

    @Test
    void theRulesAmountsAndChangesOfADay() {
        LocalDate day = LocalDate.of(2026, 7, 31);
        Api.Answer answer = ANYBODY.get("rules?day=" + day);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = answer.json();

        assertThat(json.path("version").asInt()).isEqualTo(RulesVersion.CURRENT);
        assertThat(json.path("rules").findValuesAsText("rule"))
                .containsExactlyElementsOf(RuleBook.IN_USE.on(day).rules().stream()
                        .map(Provision::name)
                        .toList());
        assertThat(json.path("rules")).anySatisfy(rule -> {
            assertThat(rule.path("rule").asText()).isEqualTo("LatterStageProvisional");
            assertThat(rule.path("group").asText()).isEqualTo("DOCUMENT");
            assertThat(rule.path("from").asText()).isEqualTo("2024-12-02");
            assertThat(rule.path("until").asText()).isEqualTo("2026-08-01");
            assertThat(rule.path("certainty").asText()).isEqualTo("MINISTRY");
            assertThat(rule.path("says").asText()).endsWith("。");
        });
        assertThat(json.path("tables").path(1).path("name").asText()).isEqualTo("monthly-limits-under-70");
        assertThat(json.path("tables").path(1).path("rows").findValuesAsText("base"))
                .isEqualTo(List.of("252600", "167400", "80100", "57600", "35400"));
        assertThat(json.path("changes").path(0).path("day").asText()).isEqualTo("2026-08-01");
    }

    @Test
    void withoutADayItIsToday() {
        assertThat(ANYBODY.get("rules").json().path("day").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, VAL-002", "tomorrow, VAL-001", "'', VAL-001"})
    void aDayThatIsNoneIsRefused(String day, String code) {
        Api.Answer answer = ANYBODY.get("rules?day=" + day);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly(code);
    }

    @Test
    void nothingElseOpensBesideIt() {
        for (String path : List.of("rules/", "rules/1", "rules;x=1/../runs/1", "members")) {
            assertThat(ANYBODY.get(path).status()).as(path).isIn(401, 404);
        }
        assertThat(ANYBODY.get("runs/1").status()).isEqualTo(401);
    }
}
