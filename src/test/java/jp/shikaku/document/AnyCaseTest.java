package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.shikaku.document.validity.LimitCode;
import jp.shikaku.eligibility.FollowUp;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.Reason;
import org.junit.jupiter.api.Test;

/** Among the cases made up, every rule has its say. */
class AnyCaseTest {

    private static final List<ActionDecision> DECIDED = LongStream.range(0, 5_000)
            .mapToObj(AnyCase::of)
            .map(AnyCase::decide)
            .toList();

    @Test
    void everyReasonDecides() {
        assertThat(DECIDED.stream().map(decided -> decided.due().code()).distinct())
                .containsExactlyInAnyOrder(ReasonCode.values());
        assertThat(DECIDED.stream()
                        .flatMap(decided -> decided.due().followUps().stream())
                        .map(Reason::code)
                        .distinct())
                .containsExactlyInAnyOrder(names(FollowUp.values()));
    }

    @Test
    void everyLimitDecides() {
        assertThat(DECIDED.stream()
                        .filter(decided -> decided.validity().lastDay() != null)
                        .map(decided ->
                                decided.validity().limits().get(0).rule().code().name())
                        .distinct())
                .containsExactlyInAnyOrder(names(LimitCode.values()));
    }

    /** All but those that depend on what would be printed, or on what somebody asked for: no facts of the rules. */
    @Test
    void everyActionComesUp() {
        assertThat(DECIDED.stream().map(ActionDecision::code))
                .hasSameElementsAs(EnumSet.complementOf(EnumSet.of(ActionCode.NOT_ASSESSED, ActionCode.REISSUED)));
    }

    private static String[] names(Enum<?>... codes) {
        return Stream.of(codes).map(Enum::name).toArray(String[]::new);
    }
}
