package jp.shikaku.architecture.violations.jdbc.access;

import java.sql.Connection;

/** Speaks JDBC beside the one that may. */
class WrongBulkRead {
    Connection connection;
}
