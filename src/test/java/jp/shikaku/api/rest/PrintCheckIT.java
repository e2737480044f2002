package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 印刷点検: what would not print is found before the run, mended in the file it comes in, and gone after its import. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrintCheckIT {

    private static final String INSURER = "06130041";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private String address;

    @Test
    @Order(1)
    void withoutMembersThereIsNothingToCheck() {
        assertThat(start().codes()).containsExactly("PRC-002");
    }

    @Test
    @Order(2)
    void everyTroubleIsFoundAndCounted() {
        api.take("members", members().toString());

        JsonNode check = check();

        assertThat(check.path("covered").asInt())
                .as("who has left is not checked")
                .isEqualTo(7);
        assertThat(counts(check))
                .isEqualTo(Map.of(
                        "NAME MISSING_CHARACTER", 1,
                        "INSURED_PERSON MISSING_CHARACTER", 1,
                        "ADDRESS NO_ADDRESS", 1,
                        "ADDRESS NO_POSTAL_CODE", 1,
                        "ADDRESS MISSING_CHARACTER", 1));
        assertThat(check.path("stopped").asInt()).isEqualTo(4);
    }

    @Test
    @Order(3)
    void theFileHasTheMendsInItAndNoAddressThatIsHidden() {
        String csv = api.get(address + "/members.csv").text();

        assertThat(csv).contains("張　偉", "氏名：印字できない文字 张 U+5F20、伟 U+4F1F（张　伟）→ 直した案を入れました");
        assertThat(csv).contains("住所：住所なし → 直してください");
        assertThat(csv).doesNotContain("秘密", "かくれた");
    }

    @Test
    @Order(4)
    void importedAgainTheMendedIsGone() {
        String csv = api.get(address + "/members.csv").text();
        JsonNode taken =
                api.finished(api.postCsv("insurers/" + INSURER + "/imports/members", BodyPublishers.ofString(csv))
                        .location());
        assertThat(taken.path("counts").path("changed").asInt())
                .as(taken.toString())
                .isEqualTo(1);

        JsonNode check = check();

        assertThat(counts(check)).doesNotContainKeys("NAME MISSING_CHARACTER", "INSURED_PERSON MISSING_CHARACTER");
        assertThat(check.path("stopped").asInt()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void ofAnotherInsurerItIsNotThere() {
        var other = Api.of(ShikakuServer.shared(), "06139992");

        assertThat(other.get(address).codes()).containsExactly("PRC-003");
        assertThat(other.get(address + "/members.csv").codes()).containsExactly("PRC-003");
        assertThat(other.postJson("insurers/" + INSURER + "/print-checks", "").codes())
                .containsExactly("API-001");
    }

    private static Csv members() {
        return Csv.members(INSURER)
                .row("番号", "1")
                .row("番号", "2", "氏名", "张　伟")
                .row("番号", "2", "枝番", "01", "氏名", "田中　一", "本人家族", "2")
                .row("番号", "3", "氏名", "寿限無寿限無".repeat(8))
                .row("番号", "4", "住所", "")
                .row("番号", "5", "郵便番号", "")
                .row("番号", "6", "氏名", "かくれた　人", "住所", "秘密张１", "自己情報提供不可", "1")
                .row("番号", "7", "氏名", "刘　去", "資格喪失年月日", "2026-01-01", "喪失事由", "03");
    }

    private JsonNode check() {
        address = start().location().toString();
        return api.finished(java.net.URI.create(address));
    }

    private Api.Answer start() {
        return api.postJson("insurers/" + INSURER + "/print-checks", "");
    }

    private static Map<String, Integer> counts(JsonNode check) {
        Map<String, Integer> counts = new TreeMap<>();
        check.path("findings")
                .forEach(found -> counts.put(
                        found.path("item").asText() + " "
                                + found.path("trouble").asText(),
                        found.path("count").asInt()));
        return counts;
    }
}
