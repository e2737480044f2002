package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** 二台: two servers on one PostgreSQL and one data directory do the same job. It is done once. */
@EnabledIfSystemProperty(named = "shikaku.it.db", matches = "postgresql", disabledReason = "H2 serves one server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final String INSURER = "06130017";

    private OwnPostgres postgres;
    private ShikakuServer first;
    private ShikakuServer second;
    private Api atFirst;
    private Api atSecond;
    private URI run;

    @BeforeAll
    void twoServers() throws Exception {
        postgres = new OwnPostgres("nodes", Map.of());
        postgres.create("nodes", "");
        first = ShikakuServer.fresh("nodes", postgres.database("nodes", postgres.port()));
        second = first.secondNode();
        atFirst = Api.of(first, INSURER);
        atSecond = Api.of(second, INSURER);
    }

    @AfterEach
    void everythingHolds() {
        Invariants.hold(first);
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void theSameFileSentToBothIsTakenOverOnce() {
        for (String kind : List.of("members", "card-status", "petitions")) {
            String csv = Kenpo.file(kind, INSURER);
            List<Answer> sent = Together.each(1, () -> atFirst.send(kind, csv), () -> atSecond.send(kind, csv));

            List<JsonNode> taken = sent.stream()
                    .map(answer -> atSecond.finished(path(answer.location())))
                    .toList();
            long rows = csv.lines().count() - 1;
            assertThat(taken).allMatch(one -> one.path("state").asText().equals("APPLIED"));
            assertThat(taken)
                    .extracting(one -> one.path("counts").path("added").asLong())
                    .containsExactlyInAnyOrder(rows, 0L);
            assertThat(taken)
                    .extracting(one -> one.path("counts").path("unchanged").asLong())
                    .containsExactlyInAnyOrder(0L, rows);
        }
    }

    @Test
    @Order(2)
    void aRunThatBothWorkOnDecidesForEverybodyOnce() {
        run = path(atFirst.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}"));
        bothWorkOn(run);

        assertThat(atSecond.finished(run).path("state").asText()).isEqualTo("DECIDED");
        assertThat(Kenpo.decisions(atSecond.get(run + "/decisions").text())).isEqualTo(Kenpo.EXPECTED);
    }

    @Test
    @Order(3)
    void aRunOrderedAtBothIsIssuedOnce() {
        List<Answer> ordered = Together.each(
                5, () -> atFirst.postJson(run + "/issue", "{}"), () -> atSecond.postJson(run + "/issue", "{}"));
        bothWorkOn(run);

        assertThat(ordered).allMatch(answer -> answer.status() == 202);
        JsonNode issued = atSecond.finished(run);
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES);
    }

    @Test
    @Order(4)
    void whatOneNodeLeftTheOtherTakesUpWhenItStarts() {
        URI trial = path(atFirst.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\",\"simulate\":true}"));
        first.kill();
        second.kill();
        second.start();

        assertThat(atSecond.finished(trial).path("state").asText()).isEqualTo("DECIDED");
        first.start();
    }

    /** Told to go on, a server begins to work; it cannot know that the other one does as well. */
    private void bothWorkOn(URI work) {
        Together.each(3, () -> atFirst.postJson(work + "/resume", ""), () -> atSecond.postJson(work + "/resume", ""));
    }

    /** An address names the server that answered; its path is good at both. */
    private static URI path(URI address) {
        return URI.create(address.getPath());
    }
}
