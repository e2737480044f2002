package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.shikaku.server.Api;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 高額療養費 over HTTP. */
class LimitsIT {

    private static final ShikakuServer SERVER = ShikakuServer.shared();
    private static final Api API = Api.of(SERVER, "06139992");
    private static final String EXAMPLE = """
            { "careMonth": "2026-07", "paidMonths": 0,
              "standardRemuneration": 400000,
              "bills": [ { "person": "A", "birthDate": "1980-05-05", "limitClass": "A03",
                           "institution": "X", "department": "MEDICAL", "inpatient": true,
                           "cost": 1000000, "ratio": "030", "ownPart": 300000 } ] }
            """;

    @Test
    void theExampleOfTheFormats() {
        Api.Answer answer = API.postJson("limits", EXAMPLE);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.path("ownPart").asLong()).isEqualTo(300_000);
        assertThat(json.path("limit").asLong()).isEqualTo(87_430);
        assertThat(json.path("refund").asLong()).isEqualTo(212_570);
        assertThat(json.path("remaining").asLong()).isEqualTo(87_430);
        assertThat(json.path("planned").asBoolean(true)).isFalse();
        assertThat(json.path("steps")).hasSize(2).allSatisfy(step -> {
            assertThat(step.path("rule").asText()).isNotEmpty();
            assertThat(step.path("basis").asText()).isNotEmpty();
            assertThat(step.path("remaining").isNumber()).isTrue();
        });
    }

    @Test
    void noLimitIsSaidAsNull() {
        JsonNode json = API.postJson(
                        "limits", EXAMPLE.replace("1000000", "50000").replace(", \"ownPart\": 300000", ""))
                .json();

        assertThat(json.path("limit").isNull()).isTrue();
        assertThat(json.path("ownPart").asLong()).isEqualTo(15_000);
    }

    @Test
    void aPlannedTableIsSaid() {
        JsonNode json =
                API.postJson("limits", EXAMPLE.replace("2026-07", "2027-08")).json();

        assertThat(json.path("limit").asLong()).isEqualTo(104_830);
        assertThat(json.path("planned").asBoolean()).isTrue();
    }

    @Test
    void theWindowBeforeAndAfterStandsBesideIt() {
        JsonNode comparison = API.postJson("limits", EXAMPLE).json().path("comparison");

        assertThat(comparison.path("without").path("atWindow").asLong()).isEqualTo(300_000);
        assertThat(comparison.path("without").path("refund").asLong()).isEqualTo(212_570);
        assertThat(comparison.path("with").path("handedOver").asLong()).isEqualTo(87_430);
        assertThat(comparison.path("with").path("refund").asLong()).isZero();
    }

    @Test
    void theYearlyCapIsShown() {
        JsonNode json =
                API.postJson("limits", EXAMPLE.replace("2026-07", "2026-08")).json();

        assertThat(json.path("remaining").asLong()).isEqualTo(92_940);
        assertThat(json.path("yearlyCap")).hasSize(1);
        assertThat(json.path("yearlyCap").path(0).path("amount").asLong()).isEqualTo(530_000);
        assertThat(json.path("yearlyCap").path(0).path("from").asText()).isEqualTo("2026-08-01");
        assertThat(API.postJson("limits", EXAMPLE).json().path("yearlyCap")).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"oldProvisoIncome\": 2100001 | 87430 | 旧ただし書き所得でウ",
                "\"oldProvisoIncome\": 2100000 | 57600 | 旧ただし書き所得でエ",
                "\"oldProvisoIncome\": 2100000, \"movedWithinPrefecture\": true | 28800 | 転居の月は半分",
                "\"oldProvisoIncome\": 2100000, \"movedWithinPrefecture\": false | 57600 | 転居していない"
            })
    void aHouseholdOfTheMunicipality(String income, long remaining, String why) {
        JsonNode json = API.postJson(
                        "limits",
                        EXAMPLE.replace("\"standardRemuneration\": 400000", income)
                                .replace(", \"limitClass\": \"A03\"", ""))
                .json();

        assertThat(json.path("remaining").asLong()).as(json.toString()).isEqualTo(remaining);
    }

    @Test
    void dialysisOfHighIncome() {
        String bill = EXAMPLE.replace("400000", "830000")
                .replace("\"A03\"", "\"A01\"")
                .replace("\"inpatient\": true", "\"inpatient\": false, \"specificDisease\": \"DIALYSIS\"");

        assertThat(API.postJson("limits", bill).json().path("remaining").asLong())
                .isEqualTo(20_000);
    }

    @Test
    void whoWasInTheLatterStageAlreadyHasTheWholeLimitIn75thBirthdaysMonth() {
        String bill = EXAMPLE.replace("\"standardRemuneration\": 400000,", "")
                .replace("1980-05-05", "1951-07-15")
                .replace("A03", "B10");

        assertThat(API.postJson("limits", bill).json().path("remaining").asLong())
                .isEqualTo(28_800);
        assertThat(API.postJson("limits", bill.replace("\"inpatient\"", "\"disabilityCertified\": true, \"inpatient\""))
                        .json()
                        .path("remaining")
                        .asLong())
                .isEqualTo(57_600);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07 | 2024-11 | EXP-001 | careMonth | 表のない月",
                "2026-07 | 2026-13 | EXP-017 | careMonth | 暦にない月",
                "A03 | A09 | VAL-007 | bills[0].limitClass | 区分が不明",
                "A03 | B04 | EXP-014 | limitClass | 70歳未満にBの区分",
                "A03 | A01 | EXP-004 | standardRemuneration | 区分と標準報酬が合わない",
                "030 | 050 | VAL-007 | bills[0].ratio | 割合が不明",
                "1000000 | -1 | VAL-012 | bills[0].cost | 負の医療費",
                "300000 | 1000001 | EXP-020 | bills[0].ownPart | 医療費を超える自己負担",
                "\"paidMonths\": 0 | \"paidMonths\": 0, \"oldProvisoIncome\": 1 | EXP-008 | oldProvisoIncome | 標準報酬と旧ただし書き",
                "\"paidMonths\": 0 | \"paidMonths\": 0, \"movedWithinPrefecture\": true | EXP-007"
                        + " | movedWithinPrefecture | 国保でない世帯の転居",
                "\"inpatient\": true | \"inpatient\": true, \"specificDisease\": \"FLU\" | API-002"
                        + " | bills[0].specificDisease | 知らない特定疾病",
                "\"inpatient\": true | \"inpatient\": true, \"disabilityCertified\": true | EXP-018"
                        + " | disabilityCertified | 65歳前の障害認定",
                "\"X\" | \"1234-5678 9018\" | EXP-019 | bills[0].institution | 12桁の番号",
                "1980-05-05 | 1980-02-30 | VAL-002 | bills[0].birthDate | 暦にない生年月日",
                "MEDICAL | EYES | API-002 | bills[0].department | 科が不明",
                "\"paidMonths\": 0, | '' | EXP-009 | paidMonths | 支給月数がない",
                "\"inpatient\": true, | '' | EXP-009 | bills[0].inpatient | 入院か外来かがない"
            })
    void refusedWithItsCode(String replaced, String by, String code, String field, String why) {
        Api.Answer answer = API.postJson("limits", EXAMPLE.replace(replaced, by));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.codes()).containsExactly(code);
        assertThat(answer.json().path("problems").path(0).path("field").asText())
                .isEqualTo(field);
    }

    @Test
    void aFractionOfAYenIsNotCutOff() {
        assertThat(API.postJson("limits", EXAMPLE.replace("1000000", "1000000.5"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlySystemAccountsCall() {
        assertThat(Api.as(SERVER, "06139992", "clerk", "demo")
                        .postJson("limits", EXAMPLE)
                        .status())
                .isEqualTo(403);
        assertThat(Api.withHeader(SERVER, "06139992", null)
                        .postJson("limits", EXAMPLE)
                        .status())
                .isEqualTo(401);
    }
}
