package jp.shikaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * 取込の中断: a file that was acknowledged and can no longer be read is no file that was refused. It stands still and says
 * why, until somebody resumes it or gives it up.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandstillIT {

    private static final String INSURER = "06130017";

    private final ShikakuServer server = ShikakuServer.fresh("standstill");
    private final Api api = Api.of(server, INSURER);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aLostFileStandsStillUntilItIsGivenUp() throws IOException {
        String members = Csv.resource("/demo/kenpo-5000/members.csv").replace("06139992", INSURER);
        URI import1 = api.send("members", members).location();
        server.kill();
        Path kept = kept();
        Path elsewhere = server.data().resolve("elsewhere.csv");
        Files.move(kept, elsewhere);
        server.start();

        JsonNode lost = standing(import1);
        assertThat(lost.path("failure").asText()).contains("SHIKAKU_DATA");
        assertThat(lost.has("refusal")).isFalse();
        assertThat(api.postJson("insurers/" + INSURER + "/runs", "{\"asOf\":\"2026-11-05\"}")
                        .status())
                .as("no decision on half-loaded data")
                .isEqualTo(409);

        Files.move(elsewhere, kept);
        assertThat(api.postJson(import1 + "/resume", "{}").status()).isEqualTo(202);
        assertThat(api.finished(import1).path("state").asText()).isEqualTo("APPLIED");
        assertThat(api.postJson(import1 + "/resume", "{}").codes()).containsExactly("IMP-073");
        assertThat(api.postJson(import1 + "/cancel", "{}").codes()).containsExactly("IMP-073");
        assertThat(api.finished(import1).path("state").asText()).isEqualTo("APPLIED");

        URI import2 = api.send("members", members).location();
        server.kill();
        Files.delete(kept());
        server.start();
        standing(import2);

        JsonNode givenUp = api.postJson(import2 + "/cancel", "{}").json();
        assertThat(givenUp.path("state").asText()).isEqualTo("REFUSED");
        assertThat(givenUp.path("refusal").asText()).isNotEmpty();
        assertThat(api.finished(api.startRun("{\"asOf\":\"2026-11-05\",\"simulate\":true}"))
                        .path("state")
                        .asText())
                .isEqualTo("DECIDED");
    }

    private JsonNode standing(URI location) {
        JsonNode file = api.finished(location);
        assertThat(file.path("state").asText()).as(file.toString()).isEqualTo("INTERRUPTED");
        assertThat(file.path("finished").asBoolean()).isFalse();
        return file;
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(server.data().resolve("imports"))) {
            List<Path> all = files.toList();
            assertThat(all).as("the acknowledged file").hasSize(1);
            return all.get(0);
        }
    }
}
