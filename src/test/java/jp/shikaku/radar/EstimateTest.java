package jp.shikaku.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "20,   5000,    5000,    20,    0, 全員を見た",
        "0,    5000,    5000,     0,    0, 全員を見て、いなかった",
        "0,       0,       0,     0,    0, 加入者がいない",
        "160, 10000, 1000000, 16000, 2447, 1.6%の人",
        "0,   10000, 1000000,     0,  300, 見つからなくても、300人まではいるかもしれない",
        "10000, 10000, 1000000, 1000000, 0, 見た全員",
    })
    void growsToAll(long found, long looked, long all, long count, long margin, String why) {
        assertThat(Estimate.of(found, looked, all)).isEqualTo(new Estimate(count, margin));
    }

    /** What the page says of the margin is so. */
    @Test
    void theTrueNumberLiesWithinTheMarginIn19Of20Samples() {
        Random random = new Random(20261124);
        int within = 0;
        for (int sample = 0; sample < 1_000; sample++) {
            long found = random.ints(2_000, 0, 100).filter(member -> member < 3).count();
            Estimate estimate = Estimate.of(found, 2_000, 1_000_000);
            within += Math.abs(estimate.count() - 30_000) <= estimate.margin() ? 1 : 0;
        }
        assertThat(within).isBetween(930, 970);
    }
}
