package jp.shikaku.common;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "100-0001", "１００－０００１", "〒100-0001", "〒 1000001", "100−0001", " 100‐0001 "})
    void accepts(String text) {
        PostalCode code = new PostalCode(text);
        assertThat(code.digits()).isEqualTo("1000001");
        assertThat(code).hasToString("100-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100000", "10000012", "100-000a", "1000-001", "-1000001", "一〇〇〇〇〇一"})
    void refuses(String text) {
        assertRefused("VAL-004", () -> new PostalCode(text));
    }
}
