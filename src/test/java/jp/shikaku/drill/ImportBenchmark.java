package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import jp.shikaku.server.Api;
import jp.shikaku.server.HeapPeak;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/**
 * How fast files are taken over, beside a bare COPY of the same rows into the same tables of the same PostgreSQL. Not part
 * of the tests; the README says how to run it. {@code -Dshikaku.seed} makes other people.
 */
class ImportBenchmark {

    private static final String INSURER = "06130017";
    private static final long MEMBERS = Long.getLong("shikaku.members", 100_000);
    private static final Path FOLDER = Path.of("target", "population-" + MEMBERS);

    @Test
    void besideABareCopy() throws Exception {
        ShikakuServer.asInProduction();
        Population population = new Population(INSURER, MEMBERS, Long.getLong("shikaku.seed", 1));
        population.write(FOLDER);
        try (ShikakuServer server = ShikakuServer.fresh("import-benchmark");
                HeapPeak heap = HeapPeak.of(server)) {
            Api api = Api.of(server, INSURER);
            double members = taken(api, Population.File.MEMBERS, "added");
            double cards = taken(api, Population.File.CARD_STATUS, "added");
            taken(api, Population.File.PETITIONS, "added");
            long peak = heap.mebibytes();

            BareCopy bare = new BareCopy(server.database(), FOLDER);
            for (String table : List.of("member", "coverage", "card_status")) {
                bare.export(table);
            }
            ratio("加入者名簿 member, coverage", members, bare.seconds(List.of("member", "coverage")));
            ratio("利用登録状況 card_status", cards, bare.seconds(List.of("card_status")));

            taken(api, Population.File.MEMBERS, "unchanged");
            taken(api, Population.File.CARD_STATUS, "unchanged");
            System.err.printf(
                    "%-48s %8d MiB of 1,024, %d when taken again%n", "peak of the heap", peak, heap.mebibytes());
        }
    }

    /** Seconds from the first byte sent until the rows are there. */
    private static double taken(Api api, Population.File file, String outcome) {
        try {
            long start = System.nanoTime();
            Path csv = FOLDER.resolve(file.kind() + ".csv");
            URI location = api.postCsv("insurers/" + INSURER + "/imports/" + file.kind(), BodyPublishers.ofFile(csv))
                    .location();
            double sent = (System.nanoTime() - start) / 1e9;
            JsonNode taken = api.finished(location);
            double all = (System.nanoTime() - start) / 1e9;
            long rows = taken.path("total").asLong();
            assertThat(taken.path("counts").path(outcome).asLong())
                    .as(taken.toString())
                    .isEqualTo(rows);
            System.err.printf(
                    "%-48s %8.1f s (received in %.1f), %,.0f rows/s, %s%n",
                    file.kind() + " " + rows, all, sent, rows / all, outcome);
            return all;
        } catch (java.io.FileNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ratio(String what, double product, double bare) {
        System.err.printf(
                "%-48s %8.1f s (bare COPY %.1f s, %,.0f rows/s): %.2f of its rate%n",
                what, product, bare, MEMBERS / bare, bare / product);
    }
}
