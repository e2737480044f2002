package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets in without a login, and nobody sees another insurer's rows, whatever id is tried. */
class AccessIT {

    private static final String OTHER = "06130025";
    private static final ShikakuServer SERVER = ShikakuServer.shared();
    private static final Api MINE = Api.of(SERVER, "06139992");
    private static final Api THEIRS = Api.of(SERVER, OTHER);

    private static URI theirImport;
    private static URI theirRun;
    private static String theirDocument;

    @BeforeAll
    static void anotherInsurerIssues() {
        theirImport = THEIRS.send("members", Csv.members(OTHER).row("番号", "77").toString())
                .location();
        THEIRS.finished(theirImport);
        THEIRS.take("card-status", Csv.withoutCard(OTHER, "2026-10-31", "77").toString());
        theirRun = THEIRS.startRun("{\"asOf\":\"2026-11-05\"}");
        THEIRS.finished(theirRun);
        THEIRS.postJson(theirRun + "/issue", "{}");
        THEIRS.finished(theirRun);
        JsonNode member = THEIRS.get("insurers/" + OTHER + "/members/100/77/00?asOf=2026-11-05")
                .json();
        theirDocument = member.path("documents").path(0).path("documentNumber").asText();
    }

    @Test
    void theirOwnersSeeThem() {
        for (String path : paths()) {
            assertThat(THEIRS.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void toAnotherInsurerTheyDoNotExist() {
        for (String path : paths()) {
            assertThat(MINE.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(MINE.postJson(theirRun + "/issue", "{}").status()).isEqualTo(404);
        assertThat(MINE.postJson("insurers/" + OTHER + "/runs", "{\"asOf\":\"2026-11-05\"}")
                        .status())
                .isEqualTo(404);
    }

    private static List<String> paths() {
        return List.of(
                theirImport.toString(),
                theirImport + "/bad-rows",
                theirRun.toString(),
                theirRun + "/decisions",
                theirRun + "/print.pdf?kind=CERTIFICATE",
                "documents/" + theirDocument,
                "documents/" + theirDocument + "/pdf",
                "insurers/" + OTHER + "/members/100/77/00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "chief", "counter", "reception", "auditor", "admin"})
    void peopleDoNotCallTheApi(String person) {
        assertThat(Api.as(SERVER, OTHER, person, "demo")
                        .get(theirRun.toString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void withoutALoginNothingIsShown() {
        assertThat(Api.withHeader(SERVER, OTHER, null).get(theirRun.toString()).status())
                .isEqualTo(401);
        assertThat(Api.as(SERVER, OTHER, "sys-" + OTHER, "wrong")
                        .get(theirRun.toString())
                        .status())
                .isEqualTo(401);
        assertThat(Api.as(SERVER, OTHER, "nobody", "demo")
                        .get(theirRun.toString())
                        .status())
                .isEqualTo(401);
        assertThat(Api.withHeader(SERVER, OTHER, "Basic %%%")
                        .get(theirRun.toString())
                        .status())
                .isEqualTo(401);
        assertThat(Api.withHeader(SERVER, OTHER, "Bearer guess")
                        .get(theirRun.toString())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aTokenStandsForThePassword() {
        JsonNode token = THEIRS.postJson("token", "").json();
        Api withToken = Api.withHeader(
                SERVER, OTHER, "Bearer " + token.path("access_token").asText());

        assertThat(withToken.get(theirRun.toString()).status()).isEqualTo(200);
        assertThat(withToken.get("insurers/06139992/members/100/1000/00").status())
                .isEqualTo(404);
    }

    @Test
    void theApiIsDescribed() {
        Api.Answer openApi = THEIRS.get(SERVER.base().resolve("openapi").toString());

        assertThat(openApi.status()).isEqualTo(200);
        assertThat(openApi.text())
                .contains("/insurers/{no}/imports/{kind}", "/runs/{id}/issue", "/documents/{number}/pdf");
    }
}
