package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.shikaku.server.Api;
import jp.shikaku.server.HeapPeak;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/**
 * 百万人の一夜: import, decide, issue, draw and read back, hand over, with a counter that asks all the time; every figure
 * stands beside the limit measured in the same run. Not part of the tests; {@code src/docs/drills.md} says how to run it.
 * {@code -Dshikaku.members} says for how many members.
 */
class MillionBenchmark {

    private static final String INSURER = "06130017";
    private static final long MEMBERS = Long.getLong("shikaku.members", 10_000);
    private static final Path FOLDER = Path.of("target", "population-" + MEMBERS);
    private static final Duration LONGEST_STEP = Duration.ofHours(1);

    @Test
    void besideItsLimits() throws Exception {
        ShikakuServer.asInProduction();
        new Population(INSURER, MEMBERS, Long.getLong("shikaku.seed", 1)).write(FOLDER);
        try (OwnPostgres postgres = tuned();
                ShikakuServer server = ShikakuServer.fresh("million", postgres.database("shikaku", postgres.port()));
                HeapPeak heap = HeapPeak.of(server)) {
            Api api = Api.of(server, INSURER);
            BareLimits limits = new BareLimits(postgres, "shikaku");

            double members = seconds(() -> take(api, Population.File.MEMBERS));
            double cards = seconds(() -> take(api, Population.File.CARD_STATUS));
            double petitions = seconds(() -> take(api, Population.File.PETITIONS));
            limits.given("insurer", "source");
            beside("取込 members, with their coverage", members, limits.copied("member", "coverage"));
            beside("取込 card status", cards, limits.copied("card_status"));

            try (OnlineLoad counter = new OnlineLoad(api, limits.someMembers(INSURER))) {
                Patience.sleep(Duration.ofSeconds(30));
                Duration idle = counter.p95();
                URI[] run = new URI[1];
                double decided = seconds(() -> run[0] = decide(api));
                Duration busy = counter.p95();
                limits.given("run");
                beside("判定 decide, compare", decided, limits.copied("decision") + limits.readAsDecided());
                double issued = seconds(() -> issue(api, run[0]));
                Duration issuing = counter.p95();
                JsonNode counts = api.get(run[0].toString()).json().path("counts");
                long documents = counts.path("outcome").path("ISSUED").asLong();
                beside(
                        "発行 issue %,d, signed".formatted(documents),
                        issued,
                        limits.copied("document", "document_event"));
                double handedOver = seconds(() -> printAndHandOver(api, run[0]));
                Duration printing = counter.p95();
                long certificates = counts.path("document").path("CERTIFICATE").asLong();
                line("印刷 draw, read back, hand over %,d".formatted(certificates), handedOver);
                line("all of it", members + cards + petitions + decided + issued + handedOver);
                System.out.printf(
                        "照会 p95: idle %d ms; deciding %d (%.1f ×), issuing %d (%.1f ×), printing %d (%.1f ×); %d unanswered%n",
                        idle.toMillis(),
                        busy.toMillis(),
                        ratio(busy, idle),
                        issuing.toMillis(),
                        ratio(issuing, idle),
                        printing.toMillis(),
                        ratio(printing, idle),
                        counter.unanswered());
            }
            System.out.printf("heap peak %d MiB of 1,024%n", heap.mebibytes());
            Invariants.hold(server);
        }
    }

    private static OwnPostgres tuned() throws Exception {
        OwnPostgres postgres = new OwnPostgres(
                "million", Map.of("shared_buffers", "2GB", "max_wal_size", "8GB", "checkpoint_timeout", "15min"));
        postgres.create("shikaku", "");
        return postgres;
    }

    private static void take(Api api, Population.File file) {
        try {
            Path csv = FOLDER.resolve(file.kind() + ".csv");
            URI import_ = api.postCsv("insurers/" + INSURER + "/imports/" + file.kind(), BodyPublishers.ofFile(csv))
                    .location();
            JsonNode taken = Patience.finished(api, import_, LONGEST_STEP);
            assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI decide(Api api) {
        URI run = api.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        JsonNode decided = Patience.finished(api, run, LONGEST_STEP);
        assertThat(decided.path("state").asText()).as(decided.toString()).isEqualTo("DECIDED");
        return run;
    }

    private static void issue(Api api, URI run) {
        api.postJson(run + "/issue", "{}");
        JsonNode issued = Patience.finished(api, run, LONGEST_STEP);
        assertThat(issued.path("state").asText()).as(issued.toString()).isEqualTo("ISSUED");
    }

    private static void printAndHandOver(Api api, URI run) {
        URI lot = api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\"}").location();
        JsonNode ready = Patience.finished(api, lot, LONGEST_STEP);
        while (ready.path("state").asText().equals("READY")) {
            api.postJson(lot + "/hand-over", "{}");
            ready = Patience.finished(api, lot, LONGEST_STEP);
        }
        assertThat(ready.path("state").asText()).as(ready.toString()).isEqualTo("HANDED_OVER");
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double ratio(Duration busy, Duration idle) {
        return (double) busy.toNanos() / idle.toNanos();
    }

    private static void beside(String what, double product, double limit) {
        System.out.printf(
                "%-48s %9.1f s  %7.1f µs/member   limit %8.1f s   ratio %.2f%n",
                what, product, product * 1e6 / MEMBERS, limit, limit / product);
    }

    private static void line(String what, double product) {
        System.out.printf("%-48s %9.1f s  %7.1f µs/member%n", what, product, product * 1e6 / MEMBERS);
    }
}
