package jp.shikaku.architecture.violations.jdbc.access;

import java.sql.Connection;

/** Hands rows to the driver. */
class BulkWrite {
    Connection connection;
}
