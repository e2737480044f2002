package jp.shikaku.drill;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import jp.shikaku.server.Folders;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * 限界: what the database itself needs for the same. The rows that the product has written are copied, by one bare COPY, into
 * the same tables with the same indexes of another database of the same PostgreSQL; the rows that it has read are read.
 */
final class BareLimits {

    /** What a member is decided from, row by row as one query gives it. */
    private static final String READ = "copy (select m.*, c.*, s.*, a.*, p.*, t.* from member m"
            + " left join coverage c on c.member_id = m.id left join card_status s on s.member_id = m.id"
            + " left join assessment a on a.member_id = m.id left join particulars p on p.member_id = m.id"
            + " left join petition t on t.member_id = m.id where m.insurer = '06130017' order by m.roll_key) to stdout";

    private final OwnPostgres postgres;
    private final String product;
    private final String bare;
    private final Path folder;

    BareLimits(OwnPostgres postgres, String product) throws SQLException {
        this.postgres = postgres;
        this.product = product;
        this.bare = product + "_bare";
        this.folder = Folders.fresh(Path.of("target/bare").toAbsolutePath());
        postgres.create(bare, "");
        Flyway.configure()
                .dataSource(postgres.url(bare), "postgres", "postgres")
                .load()
                .migrate();
    }

    /** Copies what the rows that come next refer to; every reference is checked, as in the product's own tables. */
    void given(String... tables) throws SQLException, IOException {
        copied(tables);
    }

    /** Seconds for one COPY of the rows of each table, in one transaction. */
    double copied(String... tables) throws SQLException, IOException {
        for (String table : tables) {
            exported(table);
        }
        try (Connection connection = postgres.connect(bare);
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (String table : tables) {
                try (InputStream in = Files.newInputStream(folder.resolve(table))) {
                    copy(connection).copyIn("copy " + table + " from stdin", in, 1 << 16);
                }
            }
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Seconds for reading once what everybody is decided from. */
    double readAsDecided() throws SQLException, IOException {
        try (Connection connection = postgres.connect(product)) {
            long start = System.nanoTime();
            copy(connection).copyOut(READ, OutputStream.nullOutputStream());
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Paths of members all over the roll; ask with any number. */
    IntFunction<String> someMembers(String insurer) throws SQLException {
        List<String> paths = new ArrayList<>();
        try (Connection connection = postgres.connect(product);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select symbol, number, branch from member where insurer = '"
                        + insurer + "' order by md5(cast(id as varchar)) limit 5000")) {
            while (rows.next()) {
                paths.add("insurers/%s/members/%s/%s/%s"
                        .formatted(insurer, rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return question -> paths.get(question % paths.size());
    }

    private void exported(String table) throws SQLException, IOException {
        try (Connection connection = postgres.connect(product);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)))) {
            copy(connection).copyOut("copy " + table + " to stdout", out);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
