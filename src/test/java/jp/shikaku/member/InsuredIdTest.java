package jp.shikaku.member;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuredIdTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "100, 1000,     00, 記号 100 番号 1000 枝番 00",
        "'',  12345678, '', 番号 12345678",
        "１００, １０００, ００, 記号 100 番号 1000 枝番 00",
        "しか・12, 34,  01, 記号 しか・12 番号 34 枝番 01",
    })
    void readsForPeople(String symbol, String number, String branch, String text) {
        assertThat(new InsuredId(symbol, number, branch)).hasToString(text);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "100, '',                    00, VAL-008, 番号がない",
        "100, 123456789012345678901, 00, VAL-008, 番号が長い",
        "123456789012345678901, 1,   00, VAL-008, 記号が長い",
        "100, 1000,                   0, VAL-009, 枝番が1桁",
        "100, 1000,                 000, VAL-009, 枝番が3桁",
        "100, 1000,                  0a, VAL-009, 枝番が数字でない",
    })
    void refuses(String symbol, String number, String branch, String code) {
        assertRefused(code, () -> new InsuredId(symbol, number, branch));
    }

    @Test
    void aDashInAPathStandsForNone() {
        assertThat(InsuredId.ofPath("-", "12345678", "-")).isEqualTo(new InsuredId("", "12345678", ""));
        assertThat(InsuredId.ofPath("100", "1000", "00")).isEqualTo(new InsuredId("100", "1000", "00"));
    }

    @Test
    void rollOrderGoesByValueAndTellsAllIdsApart() {
        List<InsuredId> inOrder = List.of(
                new InsuredId("", "9", ""),
                new InsuredId("9", "1000", "00"),
                new InsuredId("100", "9", "00"),
                new InsuredId("100", "10", "00"),
                new InsuredId("100", "10", "01"),
                new InsuredId("あ", "1", "00"));
        assertThat(inOrder).isSortedAccordingTo(Comparator.comparing(InsuredId::rollKey));
        assertThat(new InsuredId("01", "1", "00").rollKey()).isNotEqualTo(new InsuredId("1", "1", "00").rollKey());
    }
}
