package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** データの新しさ: 古い、足りない、二重のデータでは、本番の判定を始めない。 */
class FreshnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            # 判定日, 基準日, 不備, 理由
            2026-11-20, 2026-10-31, '', 前月末のデータがある
            2026-11-20, 2026-10-30, RUN-021, 前月末の1日前は、前月末のデータではない
            2026-11-20, 2026-09-30, RUN-021, 先月のデータ
            2026-11-06, 2026-09-30, RUN-021, 6日にはもう届いている
            2026-11-05, 2026-09-30, '', 5日まではまだ届いていないことがある
            2026-11-05, 2026-10-31, '', 5日にもう届いている
            2026-11-05, 2026-08-31, RUN-021, 5日でも、前々月末より古いものは使わない
            2026-11-01, 2026-09-30, '', 月の初日
            2026-01-05, 2025-11-30, '', 年をまたぐ
            2026-01-06, 2025-11-30, RUN-021, 年をまたいだ6日
            2026-03-31, 2026-02-28, '', 平年の2月末
            2028-03-31, 2028-02-28, RUN-021, うるう年の2月28日は月末ではない
            2026-11-20, 2026-11-20, '', 判定日その日のデータ
            2026-11-20, 2026-12-31, '', 過ぎた日の判定を、後のデータで見る
            2026-11-20, , RUN-020, 一度も取り込んでいない
            """)
    void theCardDataMustBeOfTheLastMonth(LocalDate asOf, LocalDate reportedOn, String code, String reason) {
        assertThat(codes(new Freshness(asOf, reportedOn, 100, 100, 100, null, 0, List.of())))
                .as(reason)
                .isEqualTo(list(code));
    }

    @ParameterizedTest(name = "{0} 人のうち {1} 人: {2}")
    @CsvSource(textBlock = """
            # 基準日に資格のある人, そのうち報告のある人, 不備, 理由
            1000, 1000, '', 全員分
            1000, 950, '', ちょうど95％
            1000, 949, RUN-022, 95％に1人足りない
            1000, 500, RUN-022, ファイルが半分で切れた
            1000, 0, RUN-022, 別の人たちのファイル
            20, 19, '', 小さな保険者のちょうど95％
            20, 18, RUN-022, 小さな保険者で2人足りない
            0, 0, '', 基準日の後に入った人ばかり
            """)
    void halfAFileIsNone(long covered, long reported, String code, String reason) {
        assertThat(codes(new Freshness(DAY, OCTOBER, covered, reported, covered, null, 0, List.of())))
                .as(reason)
                .isEqualTo(list(code));
    }

    @ParameterizedTest(name = "前回 {0} 人 今回 {1} 人: {2}")
    @CsvSource(textBlock = """
            # 前回, 今回, 不備, 理由
            1000, 1500, '', ちょうど1.5倍
            1000, 1501, RUN-023, 1.5倍を1人超えた
            1000, 2000, RUN-023, 名簿を番号を付け替えて二重に取り込んだ
            1000, 10, '', 減るのは二重ではない
            10, 109, '', 小さな保険者に事業所が1つ入った（99人増）
            10, 110, RUN-023, 100人増
            , 5000, '', 前回がない
            """)
    void doubledMembersAreNoMembers(Long before, long now, String code, String reason) {
        assertThat(codes(new Freshness(DAY, OCTOBER, now, now, now, before, 0, List.of())))
                .as(reason)
                .isEqualTo(list(code));
    }

    @Test
    void whoIsCoveredTwiceIsOnlyWarnedOf() {
        List<Finding> findings = new Freshness(DAY, OCTOBER, 100, 100, 100, null, 1, List.of()).findings();

        assertThat(findings).extracting(finding -> finding.problem().code()).containsExactly("RUN-024");
        assertThat(findings).noneMatch(Finding::stops);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(codes(new Freshness(DAY, OCTOBER.minusMonths(2), 100, 50, 300, 150L, 3, List.of())))
                .containsExactly("RUN-021", "RUN-022", "RUN-023", "RUN-024");
    }

    private static List<String> codes(Freshness freshness) {
        return freshness.findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }

    private static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" "));
    }
}
