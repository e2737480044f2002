package jp.shikaku.expense.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 自己負担限度額の表. That every day has one amount for everybody is proven by {@code rulebook.SweepTest}. */
class MonthlyLimitsTest {

    @Test
    void everyAmountCanBeHalved() {
        MonthlyLimits tables = MonthlyLimits.IN_USE;
        assertThat(Stream.of(tables.under70(), tables.from70())
                        .flatMap(table -> table.rows().stream())
                        .map(MonthlyLimit::of))
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(limit.half().limitClass()).isEqualTo(limit.limitClass()));
    }
}
