package jp.shikaku.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Which database the servers under test use: the system property {@code shikaku.it.db}, H2 unless told otherwise. */
public interface Database {

    String name();

    /** What the server's environment says for a database of that name, fresh at the first call. */
    Map<String, String> environment(String databaseName);

    /** Looks into what the servers wrote. H2 lets nobody in beside a running server: only while it is down. */
    Connection open(String databaseName, Path serverData) throws SQLException;

    static Database chosen() {
        return "postgresql".equals(System.getProperty("shikaku.it.db")) ? new Postgres() : new H2();
    }

    /** Embedded in the server, in its data directory. */
    final class H2 implements Database {
        @Override
        public String name() {
            return "h2";
        }

        @Override
        public Map<String, String> environment(String databaseName) {
            return Map.of();
        }

        @Override
        public Connection open(String databaseName, Path serverData) throws SQLException {
            String settings = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
            return DriverManager.getConnection("jdbc:h2:file:" + serverData.resolve("shikaku") + settings, "sa", "sa");
        }
    }

    /** A real PostgreSQL, started once for all tests of this JVM. */
    final class Postgres implements Database {

        private static final class Running {
            static final EmbeddedPostgres POSTGRES = start();
        }

        private String made;

        @Override
        public String name() {
            return "postgresql";
        }

        @Override
        public Map<String, String> environment(String databaseName) {
            String database = databaseName.replace('-', '_');
            if (!database.equals(made)) {
                create(database);
                made = database;
            }
            return Map.of(
                    "SHIKAKU_DB_DRIVER", "postgresql",
                    "SHIKAKU_DB_URL", Running.POSTGRES.getJdbcUrl("postgres", database),
                    "SHIKAKU_DB_USER", "postgres",
                    "SHIKAKU_DB_PASSWORD", "postgres");
        }

        @Override
        public Connection open(String databaseName, Path serverData) throws SQLException {
            return DriverManager.getConnection(Running.POSTGRES.getJdbcUrl("postgres", databaseName.replace('-', '_')));
        }

        private static void create(String database) {
            try (Connection connection = Running.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
