package jp.shikaku.batch.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandstillTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("データベースの空きがない", "IMP-071", new PersistenceException(new SQLException("", "53100"))),
                Arguments.of("データベースのほかの問題", "IMP-070", new PersistenceException(new SQLException("", "53200"))),
                Arguments.of("預かったファイルが読めない", "IMP-072", new IOException("Input/output error")),
                Arguments.of("預かったファイルが途中で読めない", "IMP-072", new UncheckedIOException(new IOException(""))),
                Arguments.of("製品の誤り", "IMP-070", new IllegalStateException()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void isWorded(String what, String code, Exception fault) {
        assertThat(Standstill.problem(fault).code()).isEqualTo(code);
    }
}
