package jp.shikaku.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.hibernate.jdbc.Work;
import org.postgresql.PGConnection;

/** Rows on their way through the driver: COPY where there is one, else a batch of INSERTs. */
record BulkWrite(BulkTable table, List<?> rows, boolean postgresql) implements Work {

    @Override
    public void execute(Connection connection) throws SQLException {
        if (postgresql) {
            copy(connection);
        } else {
            insert(connection);
        }
    }

    private void copy(Connection connection) throws SQLException {
        CopyText text = new CopyText();
        rows.forEach(row -> text.row(table.values(row)));
        String copy = "copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin";
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(text.bytes()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
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
