package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/** Text that another program might run comes back as text; rows with a problem come back to be mended. */
class HostileTextIT {

    private static final String INSURER = "06130033";
    private static final String FORMULA = "=cmd|'/C calc'!A0";
    private static final String SCRIPT = "<script>alert(1)</script>";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);

    @Test
    void aFormulaGoesOutSafelyInTheDecisions() {
        applied(Csv.members(INSURER).row("番号", "501", "記号", FORMULA).row("番号", "+502"));
        URI run = api.startRun("{\"asOf\":\"2026-11-05\",\"simulate\":true}");
        api.finished(run);

        String decisions = api.get(run + "/decisions").text();

        assertThat(decisions.lines().filter(line -> line.contains("501,")))
                .singleElement()
                .asString()
                .startsWith("'" + FORMULA + ",501,");
        assertThat(decisions.lines().filter(line -> line.contains("+502,")))
                .singleElement()
                .asString()
                .startsWith("100,'+502,");
    }

    @Test
    void aFormulaGoesOutSafelyInTheBadRowsAndComesBackAsItWas() {
        String csv =
                Csv.members(INSURER).row("番号", "510", "氏名", FORMULA, "性別", "9").toString();
        Api.Answer refused = api.send("members", csv);
        api.finished(refused.location());

        String badRows = api.get(refused.location() + "/bad-rows").text();

        assertThat(badRows).contains(",'=cmd|").doesNotContain(",=cmd|");
        JsonNode mended = api.take("members", badRows.replace(",9,1000001", ",2,1000001"));
        assertThat(mended.path("state").asText()).as(mended.toString()).isEqualTo("APPLIED");
        assertThat(name("510")).isEqualTo(FORMULA.replace(' ', '　'));
    }

    @Test
    void aScriptComesBackAsDataOnly() {
        applied(Csv.members(INSURER).row("番号", "520", "氏名", SCRIPT, "住所", SCRIPT));
        Api.Answer answer = api.get("insurers/" + INSURER + "/members/100/520/00");

        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(name("520")).isEqualTo(SCRIPT);
        Api.Answer refusal = api.get("insurers/" + INSURER + "/members/%3Cscript%3E/520/00");
        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.contentType()).startsWith("application/problem+json");
    }

    @Test
    void goodRowsOnlyTakesThemAndTheOthersFollowMended() {
        String csv = Csv.members(INSURER)
                .row("番号", "530")
                .row("番号", "531", "生年月日", "1990-02-30")
                .row("番号", "532", "氏名", "山田　739184620633")
                .toString();

        Api.Answer sent = api.sendGoodRows("members", csv);
        JsonNode taken = api.finished(sent.location());

        assertThat(taken.path("state").asText()).isEqualTo("APPLIED_PARTLY");
        assertThat(taken.path("counts").path("added").asInt()).isEqualTo(1);
        assertThat(taken.path("counts").path("refused").asInt()).isEqualTo(2);
        assertThat(api.get("insurers/" + INSURER + "/members/100/531/00").status())
                .isEqualTo(404);

        String badRows = api.get(sent.location() + "/bad-rows").text();
        assertThat(api.take("members", badRows).path("state").asText())
                .as("still masked, still refused")
                .isEqualTo("REFUSED");
        JsonNode rest =
                api.take("members", badRows.replace("1990-02-30", "1990-03-01").replace("************", "花子"));
        assertThat(rest.path("state").asText()).as(rest.toString()).isEqualTo("APPLIED");
        assertThat(rest.path("counts").path("added").asInt()).isEqualTo(2);
        assertThat(name("532")).isEqualTo("山田　花子");
    }

    private String name(String number) {
        return api.get("insurers/" + INSURER + "/members/100/" + number + "/00")
                .json()
                .path("member")
                .path("name")
                .asText();
    }

    private void applied(Csv csv) {
        JsonNode taken = api.take("members", csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }
}
