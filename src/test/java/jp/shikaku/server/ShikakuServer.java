package jp.shikaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The product as it is delivered: the server that the build provisioned, with the WAR in it, started as a process of its
 * own on a free port, with the demo set and a directory for its data.
 */
public final class ShikakuServer implements AutoCloseable {

    private static final Path BUILD = Path.of("target").toAbsolutePath();
    /** A server that lives for a minute is compiled quickly rather than well: it starts with half the work. */
    private static List<String> compiler = List.of("-XX:TieredStopAtLevel=1");

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private final Path home;
    private final Path data;
    private final Database database;
    private final int offset;
    private Process process;

    private ShikakuServer(Path home, Path data, Database database) {
        this.home = home;
        this.data = data;
        this.database = database;
        this.offset = freeOffset();
    }

    /** The server that the tests of this JVM share. It ends with the JVM. */
    public static ShikakuServer shared() {
        return Shared.SERVER;
    }

    /** A server of its own, with empty data, for tests that kill it. */
    public static ShikakuServer fresh(String name) {
        return fresh(name, Database.chosen());
    }

    /** A server of its own on a database of the test's own. */
    public static ShikakuServer fresh(String name, Database database) {
        Path home = BUILD.resolve("it").resolve(database.name() + "-" + name);
        return started(new ShikakuServer(home, home.resolve("data"), database));
    }

    /** A server of its own whose data lie elsewhere. */
    public static ShikakuServer fresh(String name, Database database, Path data) {
        return started(new ShikakuServer(BUILD.resolve("it").resolve(database.name() + "-" + name), data, database));
    }

    /** A second node: another server on the same database and the same data directory. */
    public ShikakuServer secondNode() {
        return started(new ShikakuServer(home.resolveSibling(home.getFileName() + "-second"), data, database));
    }

    /** For benchmarks, before their first server: it is compiled as in production. */
    public static void asInProduction() {
        compiler = List.of();
    }

    private static ShikakuServer started(ShikakuServer server) {
        server.prepare();
        server.start();
        return server;
    }

    private static final class Shared {
        static final ShikakuServer SERVER = fresh("shared-" + System.getProperty("shikaku.it.fork", "fork1"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    public URI base() {
        return URI.create("http://localhost:" + (8080 + offset) + "/");
    }

    /** Where its database is, and how to log in there, as the server's environment says it. */
    public Map<String, String> database() {
        return database.environment(home.getFileName().toString());
    }

    /** The process id of the server itself. */
    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    /** The database behind it, to look into; of H2 only while the server is down. */
    public Connection openDatabase() throws SQLException {
        return database.open(home.getFileName().toString(), data);
    }

    public Path log() {
        return home.resolve("standalone/log/server.log");
    }

    /** As an operator's {@code kill -9}, or a power cut. */
    public void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** Starts it on the data it has, and waits until it answers. */
    public void start() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(BUILD.resolve("server"))
                .setBaseDirectory(home.resolve("standalone"))
                .addJavaOption("-Xmx1g")
                .addJavaOptions(compiler)
                .addJavaOption("-Djboss.socket.binding.port-offset=" + offset)
                .addJavaOption("-Djboss.node.name=" + home.getFileName())
                .addJavaOption("-Dshikaku.demo=true");
        try {
            process = Launcher.of(command)
                    .addEnvironmentVariable("SHIKAKU_DATA", data.toString())
                    .addEnvironmentVariable("SHIKAKU_WATCH_SECONDS", "10")
                    .addEnvironmentVariables(database())
                    .redirectOutput(home.resolve("console.log"))
                    .setRedirectErrorStream(true)
                    .launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waitUntilItAnswers();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() {
        try {
            Folders.fresh(home);
            copyAll(BUILD.resolve("server/standalone"), home.resolve("standalone"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilItAnswers() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(base().resolve("login.xhtml")).build();
        Instant giveUp = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(giveUp) && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(300);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        kill();
        throw new IllegalStateException("The server does not answer; see " + home.resolve("console.log"));
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server opens its web port and, ten thousand above at most, its management port. */
    private static int freeOffset() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return 1_000 + socket.getLocalPort() % 20_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                String name = from.relativize(path).toString();
                if (!name.startsWith("log") && !name.startsWith("tmp") && !name.startsWith("data")) {
                    Files.copy(path, to.resolve(name));
                }
            }
        }
    }
}
