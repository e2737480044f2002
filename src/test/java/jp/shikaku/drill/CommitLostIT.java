package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Officer;
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

/**
 * 確定の返事が届かない: PostgreSQL has committed, and the connection is reset before it can say so. Whoever asks again gets
 * what was done, and it is done once. {@code -Dshikaku.kills}: how many COMMITs of each kind of work are lost.
 */
@EnabledIfSystemProperty(
        named = "shikaku.it.db",
        matches = "postgresql",
        disabledReason = "H2 has no connection to lose")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommitLostIT {

    private static final String INSURER = "06130017";
    private static final int LOSSES = Integer.getInteger("shikaku.kills", 1);

    /** Work of 5,000 members commits about so often. */
    private static final int COMMITS_OF_A_STEP = 12;

    /** With its files being claimed, judged again, drawn, read back and released. */
    private static final int COMMITS_OF_A_LOT = 80;

    private final long seed = Long.getLong("shikaku.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private OwnPostgres postgres;
    private Proxy network;
    private ShikakuServer server;
    private Api api;

    /** Of the insurer that has its members already. */
    private Api main;

    private URI run;

    @BeforeAll
    void behindANetwork() throws Exception {
        System.out.println("CommitLostIT: -Dshikaku.seed=" + seed + " -Dshikaku.kills=" + LOSSES);
        postgres = new OwnPostgres("commit", Map.of());
        postgres.create("shikaku", "");
        network = new Proxy(postgres.port());
        server = ShikakuServer.fresh("commit", postgres.database("shikaku", network.port()));
        api = Api.of(server, INSURER);
        main = Api.of(server, Kenpo.INSURER);
    }

    @AfterEach
    void everythingHolds() {
        Invariants.hold(server);
    }

    @AfterAll
    void stop() {
        server.close();
        network.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void aFileSentAgainIsThereOnce() {
        for (int loss = 0; loss < LOSSES; loss++) {
            String symbol = "$1," + (loss == 0 ? 100 : 1_000 * loss) + ",";
            String csv = Kenpo.file("members", INSURER).replaceAll("(?m)^(" + INSURER + "),\\d+,", symbol);
            loseACommit();
            JsonNode taken = Patience.finished(
                    api, Patience.order(() -> api.send("members", csv)).location());
            JsonNode again = Patience.finished(
                    api, Patience.order(() -> api.send("members", csv)).location());

            assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
            assertThat(again.path("counts").path("unchanged").asInt()).isEqualTo(Kenpo.MEMBERS);
        }
        for (String kind : List.of("card-status", "petitions")) {
            api.take(kind, Kenpo.file(kind, INSURER));
        }
    }

    @Test
    @Order(2)
    void aRunAndAPolicyTrialDecideForEverybodyOnce() {
        for (int loss = 0; loss < LOSSES; loss++) {
            loseACommit();
            URI trialRun = Patience.order(() -> api.postJson(
                            "insurers/" + INSURER + "/runs", "{\"asOf\":\"" + Kenpo.AS_OF + "\",\"simulate\":true}"))
                    .location();

            assertThat(Patience.finished(api, trialRun).path("state").asText()).isEqualTo("DECIDED");

            loseACommit();
            String from = LocalDate.now().plusMonths(2).toString();
            String policy = "{\"seen\":1,\"policy\":{\"from\":\"" + from + "\",\"issueToAll\":true}}";
            URI trial = Patience.order(() -> api.postJson("insurers/" + INSURER + "/policy-trials", policy))
                    .location();

            assertThat(Patience.finished(api, trial).path("state").asText()).isEqualTo("DONE");
        }
    }

    @Test
    @Order(3)
    void aRunIsIssuedOnceHoweverOftenItIsOrdered() {
        run = main.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        main.finished(run);
        loseACommit();
        Patience.order(() -> main.postJson(run + "/issue", "{}"));
        JsonNode issued = Patience.finished(main, run);
        Patience.order(() -> main.postJson(run + "/issue", "{}"));

        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES);
        assertThat(main.get(run.toString()).json()).isEqualTo(issued);
    }

    @Test
    @Order(4)
    void aRunIsTakenBackOnce() {
        loseACommit();
        Patience.order(() -> main.postJson(run + "/undo", "{\"why\":\"訓練\"}"));
        JsonNode undone = Patience.finished(main, run);
        Patience.order(() -> main.postJson(run + "/undo", "{\"why\":\"訓練\"}"));

        assertThat(undone.path("state").asText()).isEqualTo("UNDONE");
        assertThat(undone.path("counts").path("outcome").path("UNDONE").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES);
        assertThat(main.get(run.toString()).json()).isEqualTo(undone);
    }

    @Test
    @Order(5)
    void aRunIsApprovedOnce() {
        run = main.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        main.finished(run);
        String seen = main.get(run + "/difference").json().path("seen").asText();
        String approval = "{\"seen\":\"%s\",\"note\":\"訓練\"}".formatted(seen);
        loseACommit();
        Patience.order(() -> main.postJson(run + "/approve", approval));
        JsonNode issued = Patience.finished(main, run);
        Patience.order(() -> main.postJson(run + "/approve", approval));

        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES);
        assertThat(main.get(run.toString()).json()).isEqualTo(issued);
    }

    /** Who hears nothing of an order finds the lot in the list of the run's lots. */
    @Test
    @Order(6)
    void aLotIsMadeAndLeavesTheHouseOnce() {
        loseACommit(COMMITS_OF_A_LOT);
        URI lot = orderedOnce("{\"kind\":\"CERTIFICATE\",\"pagesPerFile\":200}");
        assertThat(Patience.finished(main, lot).path("state").asText()).isEqualTo("READY");
        balances(lot);

        loseACommit();
        Patience.order(() -> main.postJson(lot + "/hand-over", ""));
        JsonNode gone = Patience.finished(main, lot);
        assertThat(gone.path("state").asText()).as(gone.toString()).isEqualTo("HANDED_OVER");
        Patience.order(() -> main.postJson(lot + "/hand-over", ""));
        assertThat(main.get(lot.toString()).json()).isEqualTo(gone);

        String posted = "{\"on\":\"%s\",\"pieces\":%d}"
                .formatted(LocalDate.now(Kenpo.ZONE), gone.path("envelopes").asInt());
        network.resetAtCommit(1);
        Patience.until(
                () -> main.postJson(lot + "/posted", posted),
                answer -> answer.status() == 200 || answer.codes().contains("DSP-011"));
        assertThat(main.get(lot.toString()).json().path("state").asText()).isEqualTo("POSTED");
        balances(lot);
        balances(run);
    }

    private URI orderedOnce(String order) {
        Patience.until(
                () -> main.postJson(run + "/lots", order),
                answer -> answer.status() == 202
                        || answer.codes().contains("DSP-005")
                        || answer.codes().contains("DSP-006"));
        JsonNode lots = main.get(run + "/lots").json();
        assertThat(lots).hasSize(1);
        return URI.create("lots/" + lots.path(0).path("id").asText());
    }

    private void balances(URI of) {
        assertThat(main.get(of + "/ledger").json().path("balanced").asBoolean()).isTrue();
    }

    /** Every COMMIT of the press of a button in turn, each for somebody else. */
    @Test
    @Order(7)
    void whoPressesAgainFindsTheDocument() {
        Officer clerk = new Officer(server, "clerk");
        main.take("members", newcomers(Kenpo.INSURER));
        IntStream.rangeClosed(1, 4).forEach(nth -> {
            String page = "staff/member/view.xhtml?symbol=900&number=" + nth + "&branch=00&asOf=" + Kenpo.AS_OF;
            Officer.Form form = clerk.form(page, "issue");
            network.resetAtCommit(nth);
            form.press("issue:confirm");
            network.resetAtCommit(0);
            Patience.sleep(Duration.ofMillis(200));
            if (clerk.open(page).html().contains("id=\"issue:confirm\"")) {
                clerk.form(page, "issue").press("issue:confirm");
            }

            assertThat(main.get("insurers/" + Kenpo.INSURER + "/members/900/" + nth + "/00")
                            .json()
                            .path("documents"))
                    .hasSize(1);
        });
    }

    /** Who calls is asked of the database as well. */
    @Test
    @Order(8)
    void whileTheDatabaseIsAwayCallersAreToldToComeBack() {
        String member = Kenpo.path(Kenpo.INSURER, 1);
        postgres.pullThePlug();
        Answer away = main.get(member);
        postgres.start();

        assertThat(away.status()).as(away.text()).isEqualTo(503);
        assertThat(away.contentType()).startsWith("application/problem+json");
        assertThat(away.codes()).containsExactly("API-013");
        assertThat(away.retryAfter()).isEqualTo("5");
        Patience.until(() -> main.get(member), answer -> answer.status() == 200);
    }

    private static String newcomers(String insurer) {
        var csv = jp.shikaku.server.Csv.members(insurer);
        IntStream.rangeClosed(1, 4).forEach(number -> csv.row("記号", "900", "番号", Integer.toString(number)));
        return csv.toString();
    }

    private void loseACommit() {
        loseACommit(COMMITS_OF_A_STEP);
    }

    private void loseACommit(int outOf) {
        int nth = 1 + random.nextInt(outOf);
        System.out.println("CommitLostIT: the answer to COMMIT " + nth + " is lost");
        network.resetAtCommit(nth);
    }
}
