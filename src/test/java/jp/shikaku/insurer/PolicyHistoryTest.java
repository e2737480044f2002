package jp.shikaku.insurer;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.history.KnownBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of an insurer's policies is in force on a day; the horizon's months tell them apart here. */
class PolicyHistoryTest {

    private static final LocalDate BEGIN = LocalDate.of(2024, 12, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    /** 1 from the beginning · 2 from 2027-04-01 · 3 from 2026-12-01, entered after 2 · 4 instead of 2. */
    private static final PolicyHistory HISTORY = history(
            entry(1, BEGIN, "2024-12-02T00:00:00Z"),
            entry(2, LocalDate.of(2027, 4, 1), "2026-10-01T00:00:00Z"),
            entry(3, LocalDate.of(2026, 12, 1), "2026-10-02T00:00:00Z"),
            entry(4, LocalDate.of(2027, 4, 1), "2026-10-03T00:00:00Z"));

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2024-12-02, 1, 初めの方針の初めの日",
        "2026-11-30, 1, 次の方針の前日",
        "2026-12-01, 3, 次の方針の初めの日。後から登録しても始まる日が先",
        "2027-03-31, 3, その次の方針の前日",
        "2027-04-01, 4, 同じ日からの二つは後に登録したもの",
        "2040-01-01, 4, 次がなければそのまま",
    })
    void theLatestThatHasBegun(LocalDate day, int number, String why) {
        assertThat(HISTORY.on(day).horizonMonths()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvSource({
        "2027-04-01, 2026-10-03T00:00:00Z, 2, 改める前は先に登録したもの",
        "2027-04-01, 2026-10-03T00:00:01Z, 4, 登録の後",
        "2026-12-01, 2026-10-02T00:00:00Z, 1, まだ登録されていない",
        "2026-12-01, 2026-10-02T00:00:01Z, 3, 登録の後",
        "2026-12-01, 2020-01-01T00:00:00Z, 1, 初めの方針はいつでも知られている",
    })
    void asItWasKnown(LocalDate day, Instant before, int number, String why) {
        assertThat(HISTORY.knownBy(new KnownBy(before)).on(day).horizonMonths()).isEqualTo(number);
    }

    @Test
    void theSpansLeaveNoGapAndDoNotOverlap() {
        assertThat(HISTORY.spans())
                .extracting(
                        span -> span.entry().number(),
                        span -> span.period().from(),
                        span -> span.period().until())
                .containsExactly(
                        tuple(1, BEGIN, LocalDate.of(2026, 12, 1)),
                        tuple(3, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 4, 1)),
                        tuple(4, LocalDate.of(2027, 4, 1), null));
    }

    @Test
    void everyDayGoesByTheSpanItLiesIn() {
        for (LocalDate day = BEGIN; day.getYear() < 2029; day = day.plusDays(1)) {
            LocalDate served = day;
            assertThat(HISTORY.spans().stream()
                            .filter(span -> span.period().contains(served))
                            .map(span -> span.entry().policy()))
                    .containsExactly(HISTORY.on(day));
        }
    }

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-04, 4, POL-010, 昨日から",
                "2026-11-05, 4, -,       今日から",
                "2031-11-05, 4, -,       5年先から",
                "2031-11-06, 4, POL-011, 5年より先から",
                "2026-12-10, 3, POL-012, 最後の登録を見ていない",
                "2026-12-10, 5, POL-012, まだない登録",
            })
    void whatMayBeEntered(LocalDate from, int seen, String code, String why) {
        DocumentPolicy proposed = policy(9, from);
        if (code == null) {
            HISTORY.requireEnterable(proposed, seen, TODAY);
        } else {
            assertRefused(code, () -> HISTORY.requireEnterable(proposed, seen, TODAY));
        }
    }

    @Test
    void whatChangesNothingIsRefused() {
        LocalDate december = LocalDate.of(2026, 12, 10);
        assertRefused("POL-013", () -> HISTORY.requireEnterable(policy(3, december), 4, TODAY));
        HISTORY.requireEnterable(policy(1, december), 4, TODAY);
    }

    @Test
    void aFixedDateInForceThatHasPassedStandsInNobodysWay() {
        var fixed = new DocumentPolicy(
                BEGIN,
                false,
                true,
                new PolicyEnd.FixedDate(LocalDate.of(2026, 12, 1)),
                false,
                false,
                null,
                LatterStageTerms.USUAL,
                false,
                1);
        PolicyHistory history = history(new PolicyHistory.Entry(1, fixed, "test", Instant.EPOCH));
        history.requireEnterable(policy(1, LocalDate.of(2027, 1, 1)), 1, TODAY);
    }

    @Test
    void aProposedOneHoldsFromItsDayAndLeavesTheOthers() {
        PolicyHistory with = HISTORY.with(policy(9, LocalDate.of(2027, 1, 1)));
        assertThat(with.on(LocalDate.of(2026, 12, 31)).horizonMonths()).isEqualTo(3);
        assertThat(with.on(LocalDate.of(2027, 1, 1)).horizonMonths()).isEqualTo(9);
        assertThat(with.on(LocalDate.of(2027, 4, 1)).horizonMonths()).isEqualTo(4);
        assertThat(HISTORY.latest()).isEqualTo(4);
        assertThat(with.latest()).isEqualTo(5);
    }

    @Test
    void whatEachOneIsAndWhatItChanged() {
        List<PolicyView> views = PolicyView.of(InsurerKind.HEALTH_SOCIETY, HISTORY, LocalDate.of(2026, 12, 1));
        assertThat(views)
                .extracting(PolicyView::number, PolicyView::state, PolicyView::lastDay)
                .containsExactly(
                        tuple(4, PolicyState.COMING, null),
                        tuple(3, PolicyState.IN_FORCE, LocalDate.of(2027, 3, 31)),
                        tuple(2, PolicyState.SUPERSEDED, null),
                        tuple(1, PolicyState.PAST, LocalDate.of(2026, 11, 30)));
        assertThat(views.get(0).changes()).extracting(PolicyView.Line::item).containsExactly(PolicyItem.HORIZON);
        assertThat(views.get(3).changes()).isEmpty();
    }

    private static PolicyHistory history(PolicyHistory.Entry... entries) {
        return new PolicyHistory(new ArrayList<>(List.of(entries)));
    }

    private static PolicyHistory.Entry entry(int number, LocalDate from, String enteredAt) {
        return new PolicyHistory.Entry(number, policy(number, from), "test", Instant.parse(enteredAt));
    }

    private static DocumentPolicy policy(int horizonMonths, LocalDate from) {
        return new DocumentPolicy(
                from,
                false,
                true,
                new PolicyEnd.Years(5),
                false,
                false,
                null,
                LatterStageTerms.USUAL,
                false,
                horizonMonths);
    }
}
