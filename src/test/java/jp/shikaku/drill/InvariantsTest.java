package jp.shikaku.drill;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import jp.shikaku.Table;
import jp.shikaku.server.Csv;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 検査の検査: a sound database has nothing wrong, and each fault of the table is found by the check named for it. */
class InvariantsTest {

    private static final String URL =
            "jdbc:h2:mem:invariants;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private Connection database;

    @BeforeEach
    void sound() throws SQLException {
        database = DriverManager.getConnection(URL, "sa", "sa");
        Flyway.configure().dataSource(URL, "sa", "sa").load().migrate();
        execute(Csv.resource("/drill/sound.sql"));
    }

    @AfterEach
    void gone() throws SQLException {
        database.close();
    }

    @Test
    void nothingIsWrongWithASoundDatabase() throws SQLException {
        assertThat(Invariants.broken(database)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsFound(Table.Row fault) throws SQLException {
        execute(fault.text("こわす"));

        assertThat(Invariants.broken(database)).containsKey(Invariant.valueOf(fault.text("不変条件")));
    }

    @Test
    void everyCheckHasAFaultThatItFinds() {
        assertThat(faults().stream()
                        .map(fault -> Invariant.valueOf(fault.text("不変条件")))
                        .collect(toSet()))
                .isEqualTo(EnumSet.allOf(Invariant.class));
    }

    static List<Table.Row> faults() {
        return Table.read("drill/broken.csv");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
