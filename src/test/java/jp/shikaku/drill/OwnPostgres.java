package jp.shikaku.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.server.Database;
import jp.shikaku.server.Folders;

/**
 * A PostgreSQL of the drill's own: what it has committed is on the disk, its plug can be pulled under the server, and it
 * comes back on the same port.
 */
final class OwnPostgres implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private EmbeddedPostgres running;

    /** Freshly made and started; {@code settings} as in {@code postgresql.conf}. */
    OwnPostgres(String name, Map<String, String> settings) {
        this.data = Folders.fresh(Path.of("target/it/postgresql-own-" + name).toAbsolutePath());
        this.port = freePort();
        this.settings = settings;
        start();
    }

    void start() {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                // Made for tests, it would lose on a crash what it had acknowledged.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on");
        settings.forEach(builder::setServerConfig);
        try {
            running = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code pg_ctl stop -m immediate}: every session is cut, nothing is written any more. */
    void pullThePlug() {
        run("stop", "-m", "immediate");
        closeQuietly();
    }

    int port() {
        return port;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    String url(String database) {
        return url(port, database);
    }

    /** An empty database; {@code options} of {@code create database}, or "". */
    void create(String database, String options) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database + " " + options);
        }
    }

    /** What a server is told that uses this database, perhaps by a port that leads here. */
    Database database(String database, int byPort) {
        return new Database() {
            @Override
            public String name() {
                return "drill";
            }

            @Override
            public Map<String, String> environment(String ignored) {
                return Map.of(
                        "SHIKAKU_DB_DRIVER", "postgresql",
                        "SHIKAKU_DB_URL", url(byPort, database),
                        "SHIKAKU_DB_USER", "postgres",
                        "SHIKAKU_DB_PASSWORD", "postgres");
            }

            @Override
            public Connection open(String ignored, Path serverData) throws SQLException {
                return connect(database);
            }
        };
    }

    @Override
    public void close() {
        closeQuietly();
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    private void run(String... order) {
        List<String> command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(binaries().resolve("pg_ctl").toString(), "-D", data.toString(), "-w"));
        command.addAll(List.of(order));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling(data.getFileName() + ".pg_ctl.log")
                            .toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it runs from is the first word of the command that it noted when it started. */
    private Path binaries() {
        try {
            return Path.of(Files.readString(data.resolve("postmaster.opts")).split(" ")[0])
                    .getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeQuietly() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
