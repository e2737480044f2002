package jp.shikaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * 電源断: the server is killed at random moments of the monthly work, started again on what is left, and must come to
 * the same end as if nothing had happened. The seed is printed; {@code -Dshikaku.seed} repeats a round, and
 * {@code -Dshikaku.kills} sets how often it is killed in each kind of work.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {

    private static final String INSURER = "06130025";
    private static final String SPARE = "06130033";
    private static final int MEMBERS = 5_000;
    private static final int CERTIFICATES = 1_589;
    private static final int NOTICES = 3_272;
    private static final int KILLS = Integer.getInteger("shikaku.kills", 2);
    private static final List<String> EXPECTED =
            Csv.resource("/kenpo-5000/expected.csv").lines().toList();

    private final long seed = Long.getLong("shikaku.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ShikakuServer server = ShikakuServer.fresh("kill");
    private final Api api = Api.of(server, INSURER);

    KillIT() {
        System.out.println("KillIT: -Dshikaku.seed=" + seed + " -Dshikaku.kills=" + KILLS);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void anUploadThatWasNotAcknowledgedIsNotThere() throws Exception {
        CountDownLatch halfSent = new CountDownLatch(1);
        CompletableFuture<?> upload = CompletableFuture.runAsync(() -> api.postCsv(
                "insurers/" + INSURER + "/imports/members",
                BodyPublishers.ofInputStream(() -> new Stalling(file("members", INSURER), halfSent))));
        halfSent.await();
        server.kill();
        assertThat(upload).failsWithin(java.time.Duration.ofSeconds(10));
        server.start();

        assertThat(api.get(firstMember()).status()).isEqualTo(404);
        try (Stream<?> inbox = Files.list(server.data().resolve("imports"))) {
            assertThat(inbox.toList()).isEmpty();
        }
    }

    /** Each of the three files; beyond that, the register again for an insurer of whom everything is forgotten. */
    @Test
    @Order(2)
    void anAcknowledgedFileIsTakenOverWhole() {
        for (String kind : List.of("members", "card-status", "petitions")) {
            takenOverDespiteAKill(api, kind, file(kind, INSURER));
        }
        Api spare = Api.of(server, SPARE);
        for (int round = 3; round < KILLS; round++) {
            String symbol = "," + (round * 1_000) + ",";
            takenOverDespiteAKill(
                    spare, "members", file("members", SPARE).replaceAll("(?m)^(" + SPARE + "),\\d+,", "$1" + symbol));
        }
    }

    @Test
    @Order(3)
    void aRunDecidesForEverybodyOnce() {
        for (int round = 0; round < KILLS; round++) {
            URI run = api.startRun("{\"asOf\":\"2026-11-05\",\"simulate\":true}");
            killAt(api, run, random.nextInt(MEMBERS));

            assertThat(api.finished(run).path("state").asText()).isEqualTo("DECIDED");
            assertThat(decisions(run)).isEqualTo(EXPECTED);
        }
    }

    @Test
    @Order(4)
    void everyDocumentIsIssuedOnceAndNoNumberIsLost() {
        URI run = api.startRun("{\"asOf\":\"2026-11-05\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        IntStream.range(0, KILLS)
                .map(round -> random.nextInt(CERTIFICATES + NOTICES))
                .sorted()
                .forEach(processed -> killAt(api, run, processed));
        JsonNode issued = api.finished(run);
        api.postJson(run + "/issue", "{}");

        assertThat(api.get(run.toString()).json()).isEqualTo(issued);
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt()).isEqualTo(CERTIFICATES + NOTICES);
        assertThat(decisions(run)).isEqualTo(EXPECTED);
        assertThat(EXPECTED.stream().skip(1).parallel().flatMap(this::documentNumbers))
                .containsExactlyInAnyOrderElementsOf(allNumbers());
    }

    @Test
    @Order(5)
    void aTrialOfAPolicyCountsEverybodyOnce() {
        String from = LocalDate.now().plusMonths(2).toString();
        String order = "{\"seen\":1,\"policy\":{\"from\":\"" + from + "\",\"issueToAll\":true}}";
        JsonNode expected = api.finished(startTrial(order));
        for (int round = 0; round < KILLS; round++) {
            URI trial = startTrial(order);
            killAt(api, trial, random.nextInt(MEMBERS));

            JsonNode counted = api.finished(trial);
            assertThat(counted.path("state").asText()).isEqualTo("DONE");
            assertThat(counted.path("processed").asInt()).isEqualTo(MEMBERS);
            assertThat(counted.path("effects")).containsExactlyInAnyOrderElementsOf(expected.path("effects"));
        }
    }

    private URI startTrial(String order) {
        return api.postJson("insurers/" + INSURER + "/policy-trials", order).location();
    }

    private void takenOverDespiteAKill(Api owner, String kind, String csv) {
        int rows = (int) csv.lines().count() - 1;
        URI location = owner.send(kind, csv).location();
        killAt(owner, location, random.nextInt(rows));

        JsonNode taken = owner.finished(location);
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        assertThat(taken.path("counts").path("added").asInt()).isEqualTo(rows);
        assertThat(taken.path("problemCount").asInt()).isZero();
    }

    /** Kills the server when the work has come so far, or is done, and starts it again. */
    private void killAt(Api owner, URI work, int processed) {
        JsonNode now = owner.get(work.toString()).json();
        while (now.path("processed").asInt() < processed
                && !now.path("finished").asBoolean()) {
            now = owner.get(work.toString()).json();
        }
        System.out.printf(
                "KillIT: killed at %d of %d (%s)%n",
                now.path("processed").asInt(),
                now.path("total").asInt(),
                now.path("state").asText());
        server.kill();
        server.start();
    }

    private List<String> decisions(URI run) {
        return api.get(run + "/decisions")
                .text()
                .lines()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
                .toList();
    }

    private Stream<String> documentNumbers(String decision) {
        String[] cells = decision.split(",", -1);
        JsonNode member = api.get("insurers/" + INSURER + "/members/" + cells[0] + "/" + cells[1] + "/" + cells[2])
                .json();
        List<String> numbers = StreamSupport.stream(member.path("documents").spliterator(), false)
                .map(row -> row.path("documentNumber").asText())
                .toList();
        assertThat(numbers).as(decision).hasSizeLessThanOrEqualTo(1);
        return numbers.stream();
    }

    private static List<String> allNumbers() {
        return Stream.concat(
                        IntStream.rangeClosed(1, CERTIFICATES).mapToObj(n -> "%s-C%08d".formatted(INSURER, n)),
                        IntStream.rangeClosed(1, NOTICES).mapToObj(n -> "%s-N%08d".formatted(INSURER, n)))
                .toList();
    }

    private static String firstMember() {
        String[] cells = EXPECTED.get(1).split(",", -1);
        return "insurers/" + INSURER + "/members/" + cells[0] + "/" + cells[1] + "/" + cells[2];
    }

    private static String file(String kind, String insurer) {
        return Csv.resource("/demo/kenpo-5000/" + kind + ".csv").replace("06139992", insurer);
    }

    /** Sends half of a file and then nothing more. */
    private static final class Stalling extends InputStream {

        private final byte[] bytes;
        private final CountDownLatch halfSent;
        private int sent;

        Stalling(String text, CountDownLatch halfSent) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
            this.halfSent = halfSent;
        }

        @Override
        public int read() throws IOException {
            if (sent == bytes.length / 2) {
                halfSent.countDown();
                stall();
            }
            return bytes[sent++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int some = Math.min(length, bytes.length / 2 - sent);
            if (some == 0) {
                return read();
            }
            System.arraycopy(bytes, sent, target, from, some);
            sent += some;
            return some;
        }

        private static void stall() {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
