package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
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

/**
 * 空き容量なし: the disk of the data directory is full, then that of PostgreSQL's tables. What cannot be done stands still
 * and says why, leaves nothing half done, and goes on when somebody has made room. Needs the right to mount.
 */
@EnabledIfSystemProperty(
        named = "shikaku.it.db",
        matches = "postgresql",
        disabledReason = "H2 lies in the data directory")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiskFullIT {

    private static final String INSURER = "06130017";
    private static final long HARDLY_ANYTHING = 200_000;

    private SmallDisk dataDisk;
    private SmallDisk tableDisk;
    private OwnPostgres postgres;
    private ShikakuServer server;
    private Api api;

    @BeforeAll
    void onSmallDisks() throws Exception {
        assumeTrue(SmallDisk.possible(), "Nobody here may mount a file system");
        dataDisk = SmallDisk.of(40, "data");
        tableDisk = SmallDisk.of(120, "tables");
        postgres = new OwnPostgres("disk", Map.of());
        Path tables = Files.createDirectory(tableDisk.place().resolve("tables"));
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create tablespace small location '" + tables + "'");
        }
        postgres.create("shikaku", "tablespace small");
        server = ShikakuServer.fresh(
                "disk",
                postgres.database("shikaku", postgres.port()),
                dataDisk.place().resolve("data"));
        api = Api.of(server, INSURER);
    }

    @AfterEach
    void everythingHolds() {
        Invariants.hold(server);
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
            postgres.close();
            dataDisk.close();
            tableDisk.close();
        }
    }

    @Test
    @Order(1)
    void aFileThatFindsNoRoomIsRefusedAndLeavesNothing() throws IOException {
        dataDisk.fill(HARDLY_ANYTHING);
        Answer refused = api.send("members", Kenpo.file("members", INSURER));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.codes()).containsExactly("IMP-074");
        assertThat(left("imports")).isEmpty();

        dataDisk.makeRoom();
        for (String kind : List.of("members", "petitions")) {
            assertThat(api.take(kind, Kenpo.file(kind, INSURER)).path("state").asText())
                    .isEqualTo("APPLIED");
        }
    }

    @Test
    @Order(2)
    void aFileForWhichTheDatabaseHasNoRoomWaits() {
        tableDisk.fill(HARDLY_ANYTHING);
        URI file = api.send("card-status", Kenpo.file("card-status", INSURER)).location();
        JsonNode still = api.finished(file);

        assertThat(still.hasNonNull("failure") || still.hasNonNull("refusal"))
                .as(still.toString())
                .isTrue();
        assertThat(still.path("finished").asBoolean()).isFalse();

        tableDisk.makeRoom();
        api.postJson(file + "/resume", "");
        JsonNode taken = Patience.finished(api, file);
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        assertThat(taken.path("counts").path("added").asInt()).isEqualTo(Kenpo.MEMBERS);
    }

    @Test
    @Order(3)
    void aRunForWhichTheDatabaseHasNoRoomStandsStill() {
        tableDisk.fill(HARDLY_ANYTHING);
        URI run = api.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        JsonNode still = api.finished(run);
        assertThat(still.hasNonNull("failure")).as(still.toString()).isTrue();

        tableDisk.makeRoom();
        api.postJson(run + "/resume", "");
        Patience.finished(api, run);
        assertThat(Kenpo.decisions(api.get(run + "/decisions").text())).isEqualTo(Kenpo.EXPECTED);
        api.postJson(run + "/issue", "{}");
        assertThat(Patience.finished(api, run).path("state").asText()).isEqualTo("ISSUED");
        lotWithoutRoom(run);
    }

    /** No draft is left behind that could be taken for a print file. */
    private void lotWithoutRoom(URI run) {
        dataDisk.fill(HARDLY_ANYTHING);
        URI lot = api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\"}").location();
        JsonNode still = api.finished(lot);
        assertThat(still.hasNonNull("failure")).as(still.toString()).isTrue();
        // Another part of the lot may still be drawing when one has met the end of the disk.
        for (int look = 0; look < 60 && !left("lots").isEmpty(); look++) {
            Patience.sleep(Duration.ofMillis(500));
        }
        assertThat(left("lots")).isEmpty();

        dataDisk.makeRoom();
        api.postJson(lot + "/resume", "");
        assertThat(Patience.finished(api, lot).path("state").asText()).isEqualTo("READY");
    }

    private List<Path> left(String folder) {
        Path path = server.data().resolve(folder);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
