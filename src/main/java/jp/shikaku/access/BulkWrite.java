package jp.shikaku.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.hibernate.jdbc.Work;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows on their way through the driver: COPY where there is one, else a batch of INSERTs. */
record BulkWrite(BulkTable table, List<?> rows, boolean postgresql) implements Work {

    /** In characters. */
    private static final int AT_ONCE = 1 << 16;

    @Override
    public void execute(Connection connection) throws SQLException {
        if (postgresql) {
            copy(connection);
        } else {
            insert(connection);
        }
    }

    private void copy(Connection connection) throws SQLException {
        CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
        CopyIn in = manager.copyIn("copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin");
        try {
            CopyText text = new CopyText();
            for (Object row : rows) {
                text.row(table.values(row));
                if (text.length() > AT_ONCE) {
                    send(text, in);
                }
            }
            send(text, in);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    /** The database works on it while the next is made. */
    private static void send(CopyText text, CopyIn in) throws SQLException {
        byte[] bytes = text.take();
        in.writeToCopy(bytes, 0, bytes.length);
        in.flushCopy();
    }

    private void insert(Connection connection) throws SQLException {
        List<String> columns = table.columns();
        String insert = "insert into " + table.name() + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Object row : rows) {
                Object[] values = table.values(row);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
