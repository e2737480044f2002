package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Problem;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 承認: 二人目の目で、全部を見てから。 */
class ApproverTest {

    private static final String STARTED_BY = "clerk";

    @ParameterizedTest(name = "{6}: {5}")
    @CsvSource(textBlock = """
            # 承認する人, 正しい, おかしい, まだ, 外れ値, 断る理由（空＝承認できる）, 説明, 承認の理由
            chief, 10, 0, 0, 0, '', 別の人が全部を見た, ''
            clerk, 10, 0, 0, 0, RUN-030, 始めた本人, ''
            chief, 9, 0, 1, 0, RUN-032, 1件見ていない, ''
            chief, 9, 1, 0, 0, RUN-033, 1件おかしい, ''
            chief, 10, 0, 0, 1, RUN-034, 外れ値の理由がない, ''
            chief, 10, 0, 0, 1, RUN-034, 外れ値の理由が空白だけ, '　 '
            chief, 10, 0, 0, 1, '', 外れ値の理由がある, 年次更新のため
            chief, 0, 0, 0, 0, '', 抜き取る人がいない, ''
            clerk, 8, 1, 1, 2, RUN-030 RUN-032 RUN-033 RUN-034, 全部を一度に言う, ''
            """)
    void mayOrMayNot(
            String name, int right, int strange, int unmarked, int outliers, String codes, String reason, String note) {
        RunReview review = review(true, right, strange, unmarked, outliers);

        assertThat(against(new Approver(name, false), review, review.seen(), note))
                .as(reason)
                .isEqualTo(codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ")));
    }

    @Test
    void whatWasSeenMustBeWhatIsThere() {
        RunReview seen = review(true, 9, 0, 1, 0);
        RunReview now = review(true, 9, 1, 0, 0);

        assertThat(against(new Approver("chief", false), now, seen.seen(), "")).containsExactly("RUN-035", "RUN-033");
        assertThat(against(new Approver("chief", false), review(true, 10, 0, 0, 0), null, ""))
                .containsExactly("RUN-035");
    }

    @Test
    void aRunOfBeforeItWasComparedIsDecidedAnew() {
        assertThat(against(new Approver("chief", false), review(false, 0, 0, 0, 0), "", ""))
                .containsExactly("RUN-028");
    }

    /** It cannot look at samples; its insurer has looked at the run on its own side. */
    @Test
    void aMachineApprovesItsOwnRunsOnly() {
        RunReview review = review(true, 0, 0, 10, 1);

        assertThat(against(new Approver("sys", true), run(true), review, review.seen(), "年次更新"))
                .isEmpty();
        assertThat(against(new Approver("sys", true), run(true), review, review.seen(), ""))
                .containsExactly("RUN-034");
        assertThat(against(new Approver("sys", true), run(false), review, review.seen(), "年次更新"))
                .containsExactly("RUN-031");
    }

    private static List<String> against(Approver approver, RunReview review, String seen, String note) {
        return against(approver, run(false), review, seen, note);
    }

    private static List<String> against(Approver approver, Run run, RunReview review, String seen, String note) {
        Conflict refused =
                catchThrowableOfType(Conflict.class, () -> approver.requireMayApprove(run, review, seen, note));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::code).toList();
    }

    private static Run run(boolean byMachine) {
        Run run = new Run(
                new RunOrder(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 31), false),
                "{}",
                STARTED_BY,
                Instant.EPOCH);
        run.under(byMachine, List.of());
        return run;
    }

    private static RunReview review(boolean compared, int right, int strange, int unmarked, int outliers) {
        return new RunReview(
                1,
                compared,
                false,
                null,
                List.of(),
                IntStream.range(0, outliers)
                        .mapToObj(i -> new Outlier(ReasonCode.values()[i], null, 100, 1, 6))
                        .toList(),
                Stream.of(
                                samples(SampleMark.RIGHT, right),
                                samples(SampleMark.STRANGE, strange),
                                samples(null, unmarked))
                        .flatMap(some -> some)
                        .toList(),
                List.of(),
                null);
    }

    private static Stream<SampleRow> samples(SampleMark mark, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SampleRow(i, "100", "1", "00", "", null, false, mark, null, null));
    }
}
