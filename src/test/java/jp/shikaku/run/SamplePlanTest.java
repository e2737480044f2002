package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.api.Test;

/** 抜き取りの割り当て: 多い変わり方と珍しい変わり方の両方から、10人まで。 */
class SamplePlanTest {

    private static final Outlier MANY_EXPIRED = new Outlier(ReasonCode.CARD_EXPIRED, null, 300, 20, 6);

    private final Difference same = line(ReasonCode.CARD_USABLE, ReasonCode.CARD_USABLE, 4_000);
    private final Difference expired = line(ReasonCode.CARD_USABLE, ReasonCode.CARD_EXPIRED, 300);
    private final Difference registered = line(ReasonCode.NOT_REGISTERED, ReasonCode.CARD_USABLE, 500);
    private final Difference lost = line(ReasonCode.CARD_USABLE, ReasonCode.CARD_LOST, 1);
    private final Difference left = line(ReasonCode.CARD_USABLE, ReasonCode.NOT_COVERED, 40);

    @Test
    void theUnusualAndTheLargestAreLookedAtFirst() {
        var plan = SamplePlan.of(List.of(same, expired, registered, lost, left), List.of(MANY_EXPIRED));

        assertThat(plan).hasSize(SamplePlan.MOST);
        assertThat(plan.subList(0, 4))
                .extracting(SamplePlan.Pick::from)
                .containsExactly(registered, expired, lost, left);
        assertThat(plan.get(1).unusual()).isTrue();
        assertThat(plan.get(0).unusual()).isFalse();
        assertThat(plan).extracting(SamplePlan.Pick::from).doesNotContain(same);
    }

    @Test
    void nobodyIsPickedTwice() {
        var plan = SamplePlan.of(List.of(expired, lost, left), List.of());

        assertThat(plan).doesNotHaveDuplicates().hasSize(SamplePlan.MOST);
        assertThat(plan.stream().filter(pick -> pick.from() == lost)).hasSize(1);
    }

    @Test
    void fewerPeopleThanSamplesAreAllLookedAt() {
        assertThat(SamplePlan.of(List.of(same, lost), List.of())).hasSize(1);
        assertThat(SamplePlan.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void whereNothingHasShiftedSomeAreLookedAtAllTheSame() {
        assertThat(SamplePlan.of(List.of(same), List.of())).hasSize(SamplePlan.MOST);
    }

    /** The database may give the lines in any order. */
    @Test
    void theSameDifferencesGiveTheSamePlan() {
        List<Difference> lines = new ArrayList<>(List.of(same, expired, registered, lost, left));
        var plan = SamplePlan.of(lines, List.of(MANY_EXPIRED));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertThat(SamplePlan.of(lines, List.of(MANY_EXPIRED))).isEqualTo(plan);
        }
    }

    private static Difference line(ReasonCode before, ReasonCode after, long members) {
        return new Difference(1, new ShiftCount(before, Action.KEEP, after, Action.KEEP, members));
    }
}
