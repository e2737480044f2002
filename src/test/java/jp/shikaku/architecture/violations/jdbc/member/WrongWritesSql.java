package jp.shikaku.architecture.violations.jdbc.member;

import java.sql.Connection;
import java.sql.SQLException;

/** Goes past the repositories, and past the insurer scope. */
class WrongWritesSql {
    void delete(Connection connection) throws SQLException {
        connection.createStatement().execute("delete from member");
    }
}
