package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/**
 * 判定のあとの変化: between deciding and issuing something has happened; what no longer holds is not carried out. Each
 * test has its own member, of a 後期.
 */
class OvertakenRunIT {

    private static final String INSURER = "39130026";

    /** 基準日 of all card data here; all runs, whatever their day, read these. */
    private static final String REPORTED_ON = "2027-07-31";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);

    @Test
    void theSecondRunOfADayFindsThatTheFirstHasIssued() {
        joined("201");
        URI first = decided("2026-09-05");
        URI second = decided("2026-09-05");

        issued(first, "{}");
        JsonNode issued = issued(second, "{}");

        assertThat(issued.path("counts").path("outcome").path("PULLED").asInt()).isPositive();
        assertThat(issued.path("counts").path("outcome").has("ISSUED")).isFalse();
        assertThat(documents("201")).containsExactly("CERTIFICATE NO_CARD LIVE");
    }

    @Test
    void whoseCardWorksMeanwhileGetsNoCertificate() {
        joined("202");
        URI run = decided("2026-09-05");
        arrived("card-status", Csv.cards(INSURER).row("番号", "202", "基準日", REPORTED_ON));

        issued(run, "{}");

        assertThat(documents("202")).isEmpty();
    }

    @Test
    void whoHasLeftMeanwhileGetsNothing() {
        joined("203");
        URI run = decided("2026-09-05");
        arrived("members", Csv.members(INSURER).row("番号", "203", "生年月日", "1950-05-05", "資格喪失年月日", "2026-09-05"));

        issued(run, "{}");

        assertThat(documents("203")).isEmpty();
    }

    /** 協会けんぽ 2025: letters of a day in April were mailed in July, to people who had left. */
    @Test
    void whoHasLeftByTheDayOfIssueGetsNothing() {
        Csv leaving = Csv.members(INSURER);
        leaving.row("番号", "204", "生年月日", "1950-05-05", "資格喪失年月日", "2026-10-01");
        leaving.row("番号", "205", "生年月日", "1950-05-05", "資格喪失年月日", "2026-10-01");
        arrived("members", leaving);
        arrived("card-status", Csv.withoutCard(INSURER, REPORTED_ON, "204").row("番号", "205", "基準日", REPORTED_ON));
        URI run = decided("2026-09-05");

        issued(run, "{\"issuedOn\":\"2026-10-10\"}");

        assertThat(documents("204")).as("certificate").isEmpty();
        assertThat(documents("205")).as("notice").isEmpty();
    }

    @Test
    void anOlderRunDoesNotTakeBackWhatANewerOneHasIssued() {
        arrived("members", Csv.members(INSURER).row("番号", "206", "生年月日", "1950-05-05", "資格喪失年月日", "2026-10-01"));
        arrived("card-status", Csv.withoutCard(INSURER, REPORTED_ON, "206"));
        issued(decided("2026-09-05"), "{}");
        URI older = decided("2026-10-06");
        arrived("members", Csv.members(INSURER).row("番号", "206", "生年月日", "1950-05-05", "資格取得年月日", "2026-11-01"));
        issued(decided("2026-11-05"), "{}");
        assertThat(documents("206")).startsWith("CERTIFICATE NO_CARD LIVE");

        JsonNode late = issued(older, "{}");

        assertThat(late.path("counts").path("outcome").path("PULLED").asInt()).isPositive();
        assertThat(documents("206")).startsWith("CERTIFICATE NO_CARD LIVE");
    }

    /** An application counts until the document issued on it has ended. */
    @Test
    void aLostCardIsNotLostForEver() {
        arrived("members", member("207"));
        arrived("card-status", Csv.cards(INSURER).row("番号", "207", "基準日", REPORTED_ON));
        issued(decided("2026-09-05"), "{}");
        assertThat(documents("207")).containsExactly("NOTICE CARD_USABLE LIVE");

        arrived("petitions", Csv.petitions(INSURER).row("番号", "207", "受付番号", "L207", "受付日", "2026-09-10"));
        issued(decided("2026-10-05"), "{}");
        assertThat(documents("207")).startsWith("CERTIFICATE CARD_LOST LIVE");
        assertThat(reason("207", "2027-07-31")).isEqualTo("CARD_LOST");
        assertThat(reason("207", "2027-08-01")).isEqualTo("CARD_USABLE");

        issued(decided("2027-08-05"), "{}");
        assertThat(documents("207")).startsWith("NOTICE CARD_USABLE LIVE");
        assertThat(documents("207").stream().filter(row -> row.endsWith("LIVE")))
                .hasSize(1);
    }

    private void joined(String number) {
        arrived("members", member(number));
        arrived("card-status", Csv.withoutCard(INSURER, REPORTED_ON, number));
    }

    private static Csv member(String number) {
        return Csv.members(INSURER).row("番号", number, "生年月日", "1950-05-05");
    }

    private void arrived(String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    private URI decided(String day) {
        URI run = api.startRun("{\"asOf\":\"" + day + "\"}");
        api.finished(run);
        return run;
    }

    private JsonNode issued(URI run, String order) {
        assertThat(api.postJson(run + "/issue", order).status()).isEqualTo(202);
        JsonNode issued = api.finished(run);
        assertThat(issued.path("state").asText()).as(issued.toString()).isEqualTo("ISSUED");
        return issued;
    }

    private JsonNode view(String number, String day) {
        return api.get("insurers/" + INSURER + "/members/-/" + number + "/-?asOf=" + day)
                .json();
    }

    private String reason(String number, String day) {
        return view(number, day).path("decision").path("reason").asText();
    }

    /** 種類 理由 状態, newest first. */
    private List<String> documents(String number) {
        return StreamSupport.stream(view(number, "2026-09-05").path("documents").spliterator(), false)
                .map(row -> String.join(
                        " ",
                        row.path("kind").asText(),
                        row.path("reason").asText(),
                        row.path("state").asText()))
                .toList();
    }
}
