package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.shikaku.server.Api;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一部負担割合 over HTTP. */
class CopaymentIT {

    private static final Api API = Api.of(ShikakuServer.shared(), "39139993");
    private static final String EXAMPLE = """
            { "on": "2026-11-05", "birthDate": "1945-05-05",
              "assessments": [ { "from": "2026-08-01",
                                 "income": { "highestTaxable": 280000, "revenue": 2500000,
                                             "pensionAndOther": 2000000, "persons": 1 } } ] }
            """;

    @Test
    void theShareWithItsReason() {
        JsonNode json = API.postJson("copayment", EXAMPLE).json();

        assertThat(json.path("ratio").asText()).as(json.toString()).isEqualTo("020");
        assertThat(json.path("tenthsAtWindow").asInt()).isEqualTo(2);
        assertThat(json.path("reasons").path(0).path("rule").asText()).isEqualTo("FROM_75_SOME");
        assertThat(json.path("reasons").path(0).path("basis").asText()).contains("第67条");
    }

    @Test
    void allOfItWherePremiumsAreOwed() {
        JsonNode json = API.postJson(
                        "copayment",
                        "{ \"on\": \"2026-11-05\", \"birthDate\": \"1980-05-05\", \"specialTreatment\": true }")
                .json();

        assertThat(json.path("ratio").asText()).isEqualTo("030");
        assertThat(json.path("tenthsAtWindow").asInt()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": \"2026-08-01\" | \"from\": \"2025-08-01\" | EXP-032 | 前の年度の判定しかない",
                "1945-05-05 | 2026-11-06 | EXP-031 | 生まれる前",
                "1945-05-05 | 1945-02-30 | VAL-002 | 暦にない日",
                "280000 | -1 | VAL-012 | 負の所得",
                "\"persons\": 1 | \"persons\": 0 | EXP-030 | 誰もいない世帯",
                ", \"persons\": 1 | '' | EXP-009 | 人数がない",
                "\"on\": \"2026-11-05\" | \"on\": \"2024-12-01\" | EXP-036 | 規定の前の日",
                "\"birthDate\": \"1945-05-05\" | \"birthDate\": \"1980-05-05\", \"latterStage\": true | EXP-034 | 65歳前の障害認定"
            })
    void refusedWithItsCode(String replaced, String by, String code, String why) {
        Api.Answer answer = API.postJson("copayment", EXAMPLE.replace(replaced, by));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly(code);
    }
}
