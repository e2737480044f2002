package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import jp.shikaku.server.Api;
import jp.shikaku.server.HeapPeak;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/**
 * 百万人の一夜: import, decide, issue, draw and read back, hand over; every figure stands beside the limit measured in the
 * same run. Part of the time a counter asks about members, and what it waits stands beside what it waits when nothing else
 * goes on. Not part of the tests; {@code src/docs/drills.md} says how to run it.
 * {@code -Dshikaku.members} says for how many members.
 */
class MillionBenchmark {

    private static final String INSURER = "06130017";
    private static final long MEMBERS = Long.getLong("shikaku.members", 10_000);
    private static final Path FOLDER = Path.of("target", "population-" + MEMBERS);
    private static final Duration SAMPLE = Duration.ofSeconds(30);
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

            IntFunction<String> somebody = limits.someMembers(INSURER);
            URI[] run = new URI[1];
            double decided = seconds(() -> run[0] = decide(api, false));
            limits.given("run");
            beside("判定 decide, compare", decided, limits.copied("decision") + limits.readAsDecided());

            Duration idle = askedFor(SAMPLE, api, somebody, "idle", null);
            double tried = seconds(() -> askedWhile(() -> decide(api, true), api, somebody, "trial run", idle));
            line("試算 decide once more, for a trial, while asked", tried);

            double issued = seconds(() -> {
                api.postJson(run[0] + "/issue", "{}");
                askedFor(SAMPLE, api, somebody, "issuing", idle);
                reached(api, run[0], "ISSUED");
            });
            JsonNode counts = api.get(run[0].toString()).json().path("counts");
            long documents = counts.path("outcome").path("ISSUED").asLong();
            beside("発行 issue %,d, signed".formatted(documents), issued, limits.copied("document", "document_event"));

            double handedOver = seconds(() -> printAndHandOver(api, run[0], somebody, idle));
            long certificates = counts.path("document").path("CERTIFICATE").asLong();
            line("印刷 draw, read back, hand over %,d".formatted(certificates), handedOver);
            System.out.printf(
                    "%.0f documents issued a second, %.0f letters%n", documents / issued, certificates / handedOver);
            line("all of it", members + cards + petitions + decided + issued + handedOver);
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

    private static URI decide(Api api, boolean trial) {
        URI run = api.startRun("{\"asOf\":\"%s\",\"simulate\":%s}".formatted(Kenpo.AS_OF, trial));
        reached(api, run, "DECIDED");
        return run;
    }

    private static void reached(Api api, URI run, String state) {
        JsonNode now = Patience.finished(api, run, LONGEST_STEP);
        assertThat(now.path("state").asText()).as(now.toString()).isEqualTo(state);
    }

    /** What the counter's people wait meanwhile. */
    private static Duration askedFor(Duration time, Api api, IntFunction<String> somebody, String when, Duration idle) {
        return askedWhile(() -> Patience.sleep(time), api, somebody, when, idle);
    }

    private static Duration askedWhile(
            Runnable work, Api api, IntFunction<String> somebody, String when, Duration idle) {
        try (OnlineLoad counter = new OnlineLoad(api, somebody)) {
            work.run();
            Duration p95 = counter.p95();
            double ratio = idle == null ? 1 : (double) p95.toNanos() / idle.toNanos();
            System.out.printf(
                    "照会 p95 %-40s %5d ms  %.1f of idle, %d unanswered%n",
                    when, p95.toMillis(), ratio, counter.unanswered());
            return p95;
        }
    }

    private static void printAndHandOver(Api api, URI run, IntFunction<String> somebody, Duration idle) {
        URI lot = api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\"}").location();
        askedFor(SAMPLE, api, somebody, "printing", idle);
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

    private static void beside(String what, double product, double limit) {
        System.out.printf(
                "%-48s %9.1f s  %7.1f µs/member   limit %8.1f s   ratio %.2f%n",
                what, product, product * 1e6 / MEMBERS, limit, limit / product);
    }

    private static void line(String what, double product) {
        System.out.printf("%-48s %9.1f s  %7.1f µs/member%n", what, product, product * 1e6 / MEMBERS);
    }
}
