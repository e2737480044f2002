package jp.shikaku.expense;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shikaku.common.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeThresholdTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "ACTIVE_TAXABLE, 1450000, 1450000, 現役並みの課税所得",
        "ACTIVE_REVENUE, 3830000, 5200000, 基準収入額",
        "SOME_TAXABLE, 280000, 280000, 一定以上所得の課税所得",
        "SOME_PENSION, 2000000, 3200000, 年金収入とその他の所得"
    })
    void theAmounts(IncomeThreshold threshold, long one, long more, String why) {
        LocalDate day = LocalDate.of(2026, 11, 5);
        assertThat(threshold.on(day, 1)).isEqualTo(Yen.of(one));
        assertThat(threshold.on(day, 2)).isEqualTo(Yen.of(more));
        assertThat(threshold.on(day, 3)).isEqualTo(Yen.of(more));
    }

    @Test
    void aDayWithoutTableIsRefused() {
        assertRefused("EXP-036", () -> IncomeThreshold.ACTIVE_TAXABLE.on(LocalDate.of(2024, 11, 30), 1));
    }
}
