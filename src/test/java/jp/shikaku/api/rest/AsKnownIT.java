package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** いつの状態を、いつ分かっていたことで: what the API says of one member, and of what was corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AsKnownIT {

    private static final String INSURER = "138990";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(ZoneId.of("Asia/Tokyo")));

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);

    @Test
    @Order(1)
    void theFileOfAssessmentsIsTakenOver() {
        take("members", Csv.members(INSURER).row("生年月日", "1954-02-10").row("番号", "2", "生年月日", "1954-02-10"));

        assertThat(take("assessments", Csv.assessments(INSURER).row("適用区分", "B04"))
                        .path("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(take("assessments", Csv.assessments(INSURER).row("適用区分", "B04"))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);

        JsonNode member = member("1", "?asOf=2026-09-10");
        assertThat(member.path("ratio").asText()).isEqualTo("020");
        assertThat(member.path("limitClass").asText()).isEqualTo("B04");
        assertThat(member.path("coverage").path("acquiredOn").asText()).isEqualTo("2020-04-01");
        assertThat(member.path("asOf").asText()).isEqualTo("2026-09-10");
        assertThat(member.has("knownOn")).isFalse();
        assertThat(member.path("history")).isEmpty();
    }

    @Test
    @Order(2)
    void aRowThatCannotBeIsRefusedByItsCode() {
        JsonNode refused = api.take(
                "assessments",
                Csv.assessments(INSURER)
                        .row("番号", "99")
                        .row("負担割合", "", "適用区分", "A03")
                        .row("番号", "2", "負担割合", "", "適用区分", "")
                        .row("番号", "2", "有効期限", "2026-07-31")
                        .toString());

        assertThat(refused.path("state").asText()).isEqualTo("REFUSED");
        assertThat(refused.path("problems").findValuesAsText("code"))
                .containsExactly("IMP-055", "IMP-057", "IMP-032", "IMP-033");
    }

    @Test
    @Order(3)
    void whoWaitsForTheNewYearsAssessmentIsCountedAndKept() {
        take("assessments", Csv.assessments(INSURER).row("番号", "2", "発効期日", "2025-08-01", "有効期限", "2026-07-31"));

        take("card-status", Csv.withoutCard(INSURER, "2026-08-31", "1", "2"));
        URI run = api.startRun("{\"asOf\":\"2026-09-10\"}");
        JsonNode decided = api.finished(run);

        assertThat(decided.path("counts").path("withheld").toString()).isEqualTo("{\"NOT_ASSESSED\":1}");
        assertThat(decided.path("counts").path("action").toString()).isEqualTo("{\"ISSUE\":1,\"KEEP\":1}");
        JsonNode waiting = member("2", "?asOf=2026-09-10").path("decision");
        assertThat(waiting.path("because").path("code").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(waiting.path("followUps").findValuesAsText("code")).containsExactly("NOT_ASSESSED");
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        assertThat(member("2", "").path("documents")).isEmpty();
        assertThat(member("1", "?asOf=2026-09-10").path("inForce")).hasSize(1);
        assertThat(member("1", "?asOf=2026-09-09").path("inForce")).isEmpty();
    }

    @Test
    @Order(4)
    void whatWasCorrectedSaysFromWhatToWhatAndByWhat() {
        take("assessments", Csv.assessments(INSURER).row("負担割合", "030", "適用区分", "B03"));
        take(
                "members",
                Csv.members(INSURER)
                        .row("生年月日", "1954-02-10", "資格喪失年月日", "2026-10-01", "喪失事由", "03", "住所", "東京都港区１－１"));

        JsonNode history = member("1", "").path("history");

        assertThat(history.findValuesAsText("fact")).containsExactlyInAnyOrder("ASSESSMENT", "MEMBER", "COVERAGE");
        JsonNode assessment = fact(history, "ASSESSMENT");
        assertThat(assessment.path("of").asText()).isEqualTo("発効 2026-08-01");
        assertThat(assessment.path("items").toString())
                .isEqualTo("[{\"name\":\"負担割合\",\"from\":\"2割\",\"to\":\"3割\"},"
                        + "{\"name\":\"適用区分\",\"from\":\"一般\",\"to\":\"現役並みⅠ\"}]");
        for (String source : List.of("source", "correctedBy")) {
            assertThat(assessment.path(source).path("label").asText()).startsWith("負担割合・適用区分");
            assertThat(assessment.path(source).path("recordedBy").asText()).isEqualTo("sys-" + INSURER);
            assertThat(assessment.path(source).path("recordedAt").asText()).startsWith("20");
        }
        assertThat(fact(history, "COVERAGE").path("items").findValuesAsText("to"))
                .containsExactly("2026-10-01", "他保険加入");
        assertThat(member("1", "?asOf=2026-10-01").has("coverage")).isFalse();
    }

    @Test
    @Order(5)
    void underProtectionNoAddressIsInTheHistory() {
        take("members", Csv.members(INSURER).row("生年月日", "1954-02-10", "住所", "東京都新宿区２－２", "自己情報提供不可", "1"));

        String history = member("1", "").path("history").toString();

        assertThat(history).contains("住所").doesNotContain("千代田", "港区", "新宿区", "１－１", "２－２");
    }

    @ParameterizedTest(name = "{4}")
    @Order(6)
    @CsvSource({
        "'', 1, 422, API-012, 明日分かることは誰も知らない",
        "'', 0, 200, , 今日の終わりは現在と同じ",
        "'', -1, 404, MEM-002, 昨日はまだ名簿がなかった",
        "&asOf=2026-09-10, -1, 404, MEM-002, いつの状態を聞いても同じ",
    })
    void knowledgeHasItsOwnDay(String more, int days, int status, String code, String why) {
        Api.Answer answer = api.get(address("1", "?knownOn=" + TODAY.plusDays(days) + more));

        assertThat(answer.status()).as(why).isEqualTo(status);
        if (code != null) {
            assertThat(answer.codes()).as(why).containsExactly(code);
        }
        if (code != null && code.equals("MEM-002")) {
            assertThat(answer.text()).as("first known on").contains(TODAY.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @Order(7)
    @CsvSource({"昨日, VAL-001", "2026-02-30, VAL-002", "R8.2.30, VAL-002"})
    void whatIsNoDayIsRefused(String knownOn, String code) {
        Api.Answer answer = api.get(address("1", "?knownOn=" + encoded(knownOn)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly(code);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode fact(JsonNode history, String fact) {
        for (JsonNode one : history) {
            if (one.path("fact").asText().equals(fact)) {
                return one;
            }
        }
        throw new AssertionError(fact + " in " + history);
    }

    private JsonNode take(String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        return taken.path("counts");
    }

    private JsonNode member(String number, String query) {
        return api.get(address(number, query)).json();
    }

    private static String address(String number, String query) {
        return "insurers/" + INSURER + "/members/100/" + number + "/00" + query;
    }
}
