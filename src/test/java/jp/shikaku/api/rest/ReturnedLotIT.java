package jp.shikaku.api.rest;

import static jp.shikaku.api.rest.IssuedRun.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
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
    private static final String DIRECT = "{\"kind\":\"CERTIFICATE\",\"delivery\":\"DIRECT\"}";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private final ReturnedDesk desk = new ReturnedDesk(api);
    private URI run;
    private LotDesk lot;
    private String letter;
    private String id;

    @BeforeAll
    void lettersAreDrawn() {
        Csv members = Csv.members(INSURER);
        IntStream.rangeClosed(101, 103)
                .forEach(i -> members.row("番号", Integer.toString(i), "生年月日", ReturnedDesk.born(i)));
        IssuedRun.arrived(api, members, IntStream.rangeClosed(101, 103));
        run = IssuedRun.issued(api);
        lot = LotDesk.ordered(api, run, DIRECT);
        lot.finished("READY");
        letter = desk.live("102");
    }

    @Test
    @Order(1)
    void whatIsStillInTheHouseCannotComeBack() {
        assertThat(receive().codes()).containsExactly("DSP-020");
        lot.handOver();
        lot.finished("HANDED_OVER");
        assertThat(receive().codes()).as("at the printer's").containsExactly("DSP-020");
    }

    @Test
    @Order(2)
    void whatCameBackIsCountedOnce() {
        assertThat(lot.posted(TODAY, 3).status()).isEqualTo(200);

        Answer first = receive();
        Answer second = receive();

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        id = first.json().path("id").asText();
        assertThat(returned()).isEqualTo(1);
        lot.balances();
    }

    @Test
    @Order(3)
    void sentAgainItIsInTheNextLotAndNothingElse() {
        assertThat(desk.work(id, "send-again", "").json().path("state").asText())
                .isEqualTo("SENT_AGAIN");
        assertThat(receive().status()).as("scanned once more while it waits").isEqualTo(200);

        LotDesk next = LotDesk.ordered(api, run, DIRECT);

        assertThat(next.finished("READY").path("counts").toString()).isEqualTo("{\"RENDERED\":1}");
        next.balances();
    }

    private Answer receive() {
        return desk.receive(letter, TODAY.toString(), "NOT_FETCHED");
    }

    /** As the 件数照合表 of the run says. */
    private int returned() {
        JsonNode ledger = api.get(run + "/ledger").json();
        return StreamSupport.stream(ledger.path("lines").spliterator(), false)
                .mapToInt(line -> line.path("parts").path("RETURNED").asInt())
                .sum();
    }
}
