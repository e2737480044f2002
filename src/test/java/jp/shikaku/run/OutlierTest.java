package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 外れ値: ふだんと大きく違う件数だけを知らせ、少ない数のゆれでは騒がない。 */
class OutlierTest {

    @ParameterizedTest(name = "{0} 人（ふだん {1} 人、全員 {2} 人）: {3}")
    @CsvSource(textBlock = """
            # 今回, ふだん, 全員, 知らせる, 理由
            120, 10, 5000, true, 12倍の期限切れ
            40, 20, 5000, true, ちょうど2倍で20人の差
            39, 20, 5000, false, 2倍に1人足りない
            20, 0, 5000, true, ふだんは一人もいない
            19, 0, 5000, false, 一人もいなかったが、少ない
            19, 1, 5000, false, 19倍でも、差が20人に足りない
            0, 20, 5000, true, いつもの20人がいなくなった
            0, 19, 5000, false, いなくなったが、少ない
            20, 40, 5000, true, ちょうど半分
            21, 40, 5000, false, 半分より1人多い（差も20人に足りない）
            100, 200, 5000, true, 半分
            101, 200, 5000, false, 半分より1人多い
            3250, 3000, 5000, true, 全員の5％が動いた
            3249, 3000, 5000, false, 全員の5％に1人足りない
            2750, 3000, 5000, true, 全員の5％が減った
            2751, 3000, 5000, false, 全員の5％に1人足りない減り方
            1000, 1000, 5000, false, いつもどおり
            """)
    void onlyWhatIsFarFromTheUsual(long count, double usual, long everybody, boolean unusual, String reason) {
        assertThat(Outlier.unusual(count, usual, everybody)).as(reason).isEqualTo(unusual);
    }

    @Test
    void withoutEarlierRunsNothingIsUnusual() {
        assertThat(Outlier.among(tally(4_000, 500, 500), List.of())).isEmpty();
    }

    @Test
    void theUsualIsTheMeanOfTheEarlierRuns() {
        Tally usual = tally(4_000, 10, 10);
        Tally more = tally(4_000, 30, 30);

        List<Outlier> outliers = Outlier.among(tally(4_000, 240, 240), List.of(usual, more));

        assertThat(outliers)
                .extracting(Outlier::label, Outlier::usually, Outlier::times, Outlier::more, Outlier::runs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("カード期限切れ", 20L, 12L, true, 2),
                        org.assertj.core.groups.Tuple.tuple("交付", 20L, 12L, true, 2));
    }

    @Test
    void whoIsLeftAloneAlarmsNobody() {
        Tally before = new Tally(Map.of(ReasonCode.CARD_USABLE, 1_000L), Map.of(Action.KEEP, 100L));
        Tally now = new Tally(Map.of(ReasonCode.CARD_USABLE, 1_000L), Map.of(Action.KEEP, 1_000L));

        assertThat(Outlier.among(now, List.of(before))).isEmpty();
    }

    private static Tally tally(long usable, long expired, long issued) {
        return new Tally(
                Map.of(ReasonCode.CARD_USABLE, usable, ReasonCode.CARD_EXPIRED, expired),
                Map.of(Action.ISSUE, issued, Action.KEEP, usable + expired - issued));
    }
}
