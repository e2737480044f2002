package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.api.Test;

class RunViewTest {

    private final RunView view = new RunView(
            null,
            List.of(
                    count(ReasonCode.CARD_USABLE, Action.ISSUE, Outcome.ISSUED, 30),
                    count(ReasonCode.NO_CARD, Action.ISSUE, Outcome.ISSUED, 5),
                    count(ReasonCode.NO_CARD, Action.ISSUE, Outcome.PULLED, 1),
                    count(ReasonCode.NO_CARD, Action.KEEP, null, 4),
                    count(ReasonCode.NOT_COVERED, Action.RECALL, Outcome.RECALLED, 2)),
            List.of());

    @Test
    void eachTableAddsUpToAllMembers() {
        assertThat(view.decided()).isEqualTo(42);
        assertThat(view.byReason().stream().mapToLong(RunCount::count).sum()).isEqualTo(42);
        assertThat(view.byAction().stream().mapToLong(RunCount::count).sum()).isEqualTo(42);
    }

    @Test
    void oneLineForEachReasonAndForEachAction() {
        assertThat(view.byReason())
                .extracting(RunCount::reason, RunCount::count)
                .containsExactly(
                        tuple(ReasonCode.NO_CARD, 10L),
                        tuple(ReasonCode.CARD_USABLE, 30L),
                        tuple(ReasonCode.NOT_COVERED, 2L));
        assertThat(view.byAction())
                .extracting(RunCount::action)
                .containsExactly(Action.ISSUE, Action.ISSUE, Action.RECALL, Action.KEEP);
    }

    @Test
    void whatIsDueAndHowItCameOut() {
        assertThat(view.due(DocumentKind.CERTIFICATE)).isEqualTo(6);
        assertThat(view.due(DocumentKind.NOTICE)).isEqualTo(30);
        assertThat(view.recalls()).isEqualTo(2);
        assertThat(view.cameOut(Outcome.PULLED)).isEqualTo(1);
    }

    private static RunCount count(ReasonCode reason, Action action, Outcome outcome, long count) {
        return new RunCount(reason.document(), reason, action, outcome, count);
    }
}
