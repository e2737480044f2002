package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateConverterTest {

    private final DateConverter converter = new DateConverter();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05", "20261105", "R8.11.5", "Ｒ８．１１．５", " 令和8年11月5日 "})
    void takesADayAsPeopleWriteIt(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void nothingIsNoDay() {
        assertThat(converter.getAsObject(null, null, "　")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> converter.getAsObject(null, null, "2026-02-30"))
                .isInstanceOf(ConverterException.class);
    }
}
