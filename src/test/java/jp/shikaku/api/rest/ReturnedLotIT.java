package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 返戻と件数照合: a letter of a lot comes back, is counted once, and goes into the next lot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnedLotIT {

    private static final String INSURER = "06130017";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final int MEMBERS = 3;

    private ShikakuServer server;
    private Api api;
    private URI run;
    private URI lot;
    private String letter;
    private String id;

    @BeforeAll
    void lettersAreDrawn() {
        server = ShikakuServer.fresh("returned-lot");
        api = Api.of(server, INSURER);
        Csv members = Csv.members(INSURER);
        Csv cards = Csv.cards(INSURER);
        String monthEnd = TODAY.withDayOfMonth(1).minusDays(1).toString();
        for (int i = 1; i <= MEMBERS; i++) {
            members.row("番号", "" + i, "生年月日", "198" + i + "-05-05");
            cards.row(
                    "番号",
                    "" + i,
                    "基準日",
                    monthEnd,
                    "カード",
                    "0",
                    "証明書シリアル番号",
                    "",
                    "証明書有効期限",
                    "",
                    "利用登録",
                    "0",
                    "利用登録日",
                    "",
                    "登録経路",
                    "");
        }
        api.take("members", members.toString());
        api.take("card-status", cards.toString());
        run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        lot = ordered();
        api.finished(lot);
        letter = INSURER + "-C00000002";
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    void whatIsStillInTheHouseCannotComeBack() {
        assertThat(receive().codes()).containsExactly("DSP-020");
        api.postJson(lot + "/hand-over", "");
        api.finished(lot);
        assertThat(receive().codes()).as("at the printer's").containsExactly("DSP-020");
    }

    @Test
    @Order(2)
    void whatCameBackIsCountedOnce() {
        assertThat(api.postJson(lot + "/posted", "{\"on\":\"" + TODAY + "\",\"pieces\":3,\"spoilt\":[]}")
                        .status())
                .isEqualTo(200);

        Answer first = receive();
        Answer second = receive();

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        id = first.json().path("id").asText();
        assertThat(returned()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void sentAgainItIsInTheNextLotAndNothingElse() {
        assertThat(api.postJson("returned-mail/" + id + "/send-again", "")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("SENT_AGAIN");
        assertThat(receive().status()).as("scanned once more while it waits").isEqualTo(200);

        JsonNode next = api.finished(ordered());

        assertThat(next.path("counts").toString()).isEqualTo("{\"RENDERED\":1}");
        assertThat(balanced()).isTrue();
    }

    private Answer receive() {
        return api.postJson(
                "insurers/" + INSURER + "/returned-mail",
                "{\"code\":\"" + letter + "\",\"on\":\"" + TODAY + "\",\"reason\":\"NOT_FETCHED\"}");
    }

    private URI ordered() {
        Answer answer = api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\",\"delivery\":\"DIRECT\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.location();
    }

    /** As the 件数照合表 of the run says. */
    private int returned() {
        assertThat(balanced()).isTrue();
        JsonNode ledger = api.get(run + "/ledger").json();
        return StreamSupport.stream(ledger.path("lines").spliterator(), false)
                .mapToInt(line -> line.path("parts").path("RETURNED").asInt())
                .sum();
    }

    private boolean balanced() {
        return api.get(run + "/ledger").json().path("balanced").asBoolean();
    }
}
