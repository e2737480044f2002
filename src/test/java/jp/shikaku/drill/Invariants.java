package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.server.ShikakuServer;

/** 検査: asks a database whether every {@link Invariant} holds. Runs after each fault, and in the middle of the work. */
final class Invariants {

    private static final int NAMED_AT_MOST = 5;

    private Invariants() {}

    /** What is broken, with the first rows that break it; empty = all is well. */
    static Map<Invariant, List<String>> broken(Connection connection) throws SQLException {
        Map<Invariant, List<String>> broken = new EnumMap<>(Invariant.class);
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(NAMED_AT_MOST);
            for (Invariant invariant : Invariant.values()) {
                List<String> rows = new ArrayList<>();
                try (ResultSet found = statement.executeQuery(invariant.sql())) {
                    while (found.next()) {
                        rows.add(found.getString(1));
                    }
                }
                if (!rows.isEmpty()) {
                    broken.put(invariant, rows);
                }
            }
        }
        return broken;
    }

    /** On what the server has written; with H2 only while it is down. */
    static void hold(ShikakuServer server) {
        try (Connection connection = server.openDatabase()) {
            assertThat(broken(connection)).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
