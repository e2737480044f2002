package jp.shikaku.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * 裸の COPY: what PostgreSQL itself needs for rows that the product has written: the same rows, into the same tables with
 * the same indexes and constraints, of another database of the same server.
 */
final class BareCopy {

    /** What the rows refer to. */
    private static final List<String> PARENTS = List.of("insurer", "source");

    private final String from;
    private final String into;
    private final String user;
    private final String password;
    private final Path folder;

    BareCopy(Map<String, String> server, Path folder) throws Exception {
        this.from = server.get("SHIKAKU_DB_URL");
        this.user = server.get("SHIKAKU_DB_USER");
        this.password = server.get("SHIKAKU_DB_PASSWORD");
        this.folder = folder;
        this.into = from.replaceFirst("/(\\w+)(\\?|$)", "/bare_copy$2");
        execute(from, "create database bare_copy");
        Flyway.configure().dataSource(into, user, password).load().migrate();
        for (String parent : PARENTS) {
            export(parent);
        }
        seconds(PARENTS);
    }

    /** Writes the rows of the table, as they stand, to a file. */
    void export(String table) throws Exception {
        try (Connection connection = DriverManager.getConnection(from, user, password);
                OutputStream out = Files.newOutputStream(file(table))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
        }
    }

    /** How long it takes to write the exported rows into the tables, one COPY each, in one transaction. */
    double seconds(List<String> tables) throws Exception {
        execute(into, "checkpoint");
        try (Connection connection = DriverManager.getConnection(into, user, password)) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (String table : tables) {
                copyInto(table, connection);
            }
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    void checkpoint() throws SQLException {
        execute(from, "checkpoint");
    }

    private void copyInto(String table, Connection connection) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file(table))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in, 1 << 16);
        }
    }

    private void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy");
    }
}
