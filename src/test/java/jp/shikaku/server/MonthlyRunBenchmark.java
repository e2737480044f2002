package jp.shikaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How long the monthly work of 5,000 members takes, from the files to the print files, and how much memory. Not part of
 * the tests; the README says how to run it.
 */
class MonthlyRunBenchmark {

    private static final String INSURER = "06130017";

    @Test
    void fromFilesToPrintFiles() throws Exception {
        ShikakuServer.asInProduction();
        try (ShikakuServer server = ShikakuServer.fresh("benchmark");
                HeapPeak heap = HeapPeak.of(server)) {
            Api api = Api.of(server, INSURER);
            long start = System.nanoTime();
            for (String kind : List.of("members", "card-status", "petitions")) {
                JsonNode taken = api.take(
                        kind, Csv.resource("/demo/kenpo-5000/" + kind + ".csv").replace("06139992", INSURER));
                assertThat(taken.path("state").asText()).isEqualTo("APPLIED");
            }
            double imported = secondsSince(start);
            URI run = api.startRun("{\"asOf\":\"2026-11-05\"}");
            api.finished(run);
            double decided = secondsSince(start);
            api.postJson(run + "/issue", "{}");
            JsonNode issued = api.finished(run);
            double done = secondsSince(start);
            int bytes = api.get(run + "/print.pdf?kind=CERTIFICATE").body().length
                    + api.get(run + "/print.pdf?kind=NOTICE").body().length;
            double printed = secondsSince(start);

            assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                    .isEqualTo(4861);
            report("取込 import 5,000 members, 5,000 cards, 81 applications", imported);
            report("判定 decide 5,000", decided - imported);
            report("発行 issue and sign 4,861", done - decided);
            report("印刷 two print files, 4,861 pages, %d KB".formatted(bytes / 1024), printed - done);
            report("all of it", printed);
            System.err.printf("%-64s %8d MiB of 1,024%n", "peak of the heap pools", heap.mebibytes());
        }
    }

    private static void report(String what, double seconds) {
        System.err.printf("%-64s %8.1f s%n", what, seconds);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
