package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** So long a server that woke has to do what it was about to. */
    private static final Duration AWAKE = Duration.ofSeconds(5);

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

    /** One server falls asleep over a lot, the other takes it up, and the first wakes while that is at work. */
    @Test
    @Order(4)
    void aLotThatBothWorkOnLeavesTheHouseOnce() throws Exception {
        URI lot = path(atFirst.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\",\"pagesPerFile\":40}")
                .location());
        String left = asleepOver(lot);
        second.kill();
        second.start();
        Patience.until(
                () -> atSecond.get(lot.toString()), answer -> !progress(answer).equals(left));
        signal("CONT");

        JsonNode ready = Patience.finished(atSecond, lot);
        assertThat(ready.path("state").asText()).as(ready.toString()).isEqualTo("READY");
        lies(ready, lot);
        Together.each(
                5, () -> atFirst.postJson(lot + "/hand-over", ""), () -> atSecond.postJson(lot + "/hand-over", ""));
        JsonNode gone = Patience.finished(atSecond, lot);
        assertThat(gone.path("state").asText()).as(gone.toString()).isEqualTo("HANDED_OVER");
        try (Connection database = first.openDatabase()) {
            DeliveredPages.check(lies(gone, lot), database);
        }

        List<Answer> posted = Together.each(
                5,
                () -> atFirst.postJson(lot + "/posted", posting(gone)),
                () -> atSecond.postJson(lot + "/posted", posting(gone)));
        assertThat(posted).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(posted)
                .filteredOn(answer -> answer.status() == 409)
                .allMatch(answer -> answer.codes().equals(List.of("DSP-011")));
        balances(lot);
    }

    /** The letters are at the post when the server wakes that was drawing them. */
    @Test
    @Order(5)
    void whoSleptUntilTheLettersWerePostedDoesNoHarm() throws Exception {
        URI lot = path(atFirst.postJson(run + "/lots", "{\"kind\":\"NOTICE\",\"pagesPerFile\":200}")
                .location());
        asleepOver(lot);
        second.kill();
        second.start();
        Patience.finished(atSecond, lot);
        atSecond.postJson(lot + "/hand-over", "");
        JsonNode gone = Patience.finished(atSecond, lot);
        assertThat(atSecond.postJson(lot + "/posted", posting(gone)).status())
                .as(gone.toString())
                .isEqualTo(200);
        JsonNode posted = atSecond.get(lot.toString()).json();
        signal("CONT");
        Patience.until(() -> atFirst.get(lot.toString()), answer -> answer.status() == 200);
        Patience.sleep(AWAKE);

        assertThat(atFirst.get(lot.toString()).json()).isEqualTo(posted);
        assertThat(lotFiles())
                .as("nothing of letters that are under way lies here")
                .isEmpty();
        balances(lot);
    }

    @Test
    @Order(6)
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

    /** The first server sleeps in the middle of the work on a lot, holding no row; how far it had come. */
    private String asleepOver(URI lot) throws Exception {
        Patience.until(
                () -> atSecond.get(lot.toString()),
                answer -> answer.json().path("processed").asInt() > 0);
        signal("STOP");
        while (holdsSomething()) {
            signal("CONT");
            Patience.sleep(Duration.ofMillis(50));
            signal("STOP");
        }
        return progress(atSecond.get(lot.toString()));
    }

    private boolean holdsSomething() throws SQLException {
        try (Connection database = first.openDatabase();
                Statement statement = database.createStatement();
                ResultSet open = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = 'nodes' and xact_start is not null and pid <> pg_backend_pid()")) {
            open.next();
            return open.getInt(1) > 0;
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(first.pid()))
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    private static String progress(Answer lot) {
        return lot.json().path("state").asText() + lot.json().path("processed").asText();
    }

    private static String posting(JsonNode lot) {
        return "{\"on\":\"%s\",\"pieces\":%d}"
                .formatted(LocalDate.now(Kenpo.ZONE), lot.path("envelopes").asInt());
    }

    /** Both hand out the files that were read back, and nothing else lies there. */
    private List<byte[]> lies(JsonNode lot, URI at) {
        List<byte[]> files = new ArrayList<>();
        for (JsonNode file : lot.path("files")) {
            String path = at + "/files/" + file.path("number").asInt() + ".pdf";
            byte[] bytes = atFirst.get(path).body();
            assertThat(sha256(bytes)).isEqualTo(file.path("sha256").asText());
            assertThat(atSecond.get(path).body()).isEqualTo(bytes);
            files.add(bytes);
        }
        assertThat(lotFiles()).hasSameSizeAs(files);
        balances(at);
        return files;
    }

    private List<Path> lotFiles() {
        try (Stream<Path> files = Files.list(first.data().resolve("lots"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void balances(URI lot) {
        for (URI of : List.of(lot, run)) {
            Answer ledger = atSecond.get(of + "/ledger");
            assertThat(ledger.json().path("balanced").asBoolean())
                    .as(ledger.text())
                    .isTrue();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An address names the server that answered; its path is good at both. */
    private static URI path(URI address) {
        return URI.create(address.getPath());
    }
}
