package jp.shikaku.dispatch;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeNumberTest {

    @ParameterizedTest
    @CsvSource({"2501-000012, 2501, 12", "２５０１－０００１２３, 2501, 123", "7-1234567, 7, 1234567"})
    void isReadAsItIsPrinted(String printed, long lot, int envelope) {
        assertThat(EnvelopeNumber.of(printed)).isEqualTo(new EnvelopeNumber(lot, envelope));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'',                  何もない",
        "2501,                ロットの番号だけ",
        "2501-12,             6桁に足りない",
        "06139992-C00000001,  文書番号",
    })
    void anythingElseIsRefused(String typed, String why) {
        assertRefused("DSP-015", () -> EnvelopeNumber.of(typed));
    }
}
