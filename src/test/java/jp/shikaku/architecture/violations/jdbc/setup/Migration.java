package jp.shikaku.architecture.violations.jdbc.setup;

import javax.sql.DataSource;

/** Makes the tables. */
class Migration {
    DataSource dataSource;
}
