package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.document.Action;
import jp.shikaku.document.ActionCode;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.api.Test;

/** 発行処理の件数: kept with the run as they were counted, until its next step begins. */
class CountedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Instant NOW = Instant.parse("2026-11-05T01:00:00Z");
    private static final Counted COUNTED = new Counted(
            List.of(
                    new RunCount(DocumentKind.CERTIFICATE, ReasonCode.NO_CARD, Action.ISSUE, Outcome.ISSUED, 1_000_000),
                    new RunCount(DocumentKind.NOTICE, ReasonCode.CARD_USABLE, Action.KEEP, null, 2)),
            List.of(new WithheldCount(ActionCode.values()[0], 3)));

    private final Run run = new Run(new RunOrder(DAY, DAY.plusMonths(1), false), "{}", "clerk", NOW);

    @Test
    void nothingIsKeptWhileItWorks() {
        assertThat(run.counted()).isEmpty();
    }

    @Test
    void whatWasCountedIsReadAsItWas() {
        run.counted(COUNTED);
        assertThat(run.counted()).contains(COUNTED);
    }

    @Test
    void theNextStepCountsAnew() {
        run.completed(new Work(1, 1, null, 0), NOW);
        run.completed(new Work(1, 1, null, 0), NOW);
        run.counted(COUNTED);
        run.issue(DAY, "chief", NOW);
        assertThat(run.counted()).isEmpty();
    }
}
