package jp.shikaku.insurer;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2024, 12, 2);

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11-05, 2026-12-31, 翌月の末日",
        "2026-11-30, 2026-12-31, 月末からも翌月の末日",
        "2026-12-01, 2027-01-31, 年をまたぐ",
        "2027-01-31, 2027-02-28, 短い月",
        "2028-01-15, 2028-02-29, うるう年",
    })
    void looksAheadToTheEndOfTheNextMonth(LocalDate day, LocalDate horizon) {
        assertThat(DocumentPolicy.usual(InsurerKind.HEALTH_SOCIETY, FROM).horizon(day))
                .isEqualTo(horizon);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-07-31, 2026-07-31, 当日",
        "2026-08-01, 2027-07-31, 翌日からは翌年",
        "2026-07-30, 2026-07-31, 前日",
    })
    void cycleDayOnOrAfterTheDayOfIssue(LocalDate issuedOn, LocalDate last) {
        assertThat(PolicyEnd.CycleDay.END_OF_JULY.lastDay(issuedOn)).isEqualTo(last);
    }

    @Test
    void leapDayCyclesEndOnTheLastOfFebruary() {
        PolicyEnd end = new PolicyEnd.CycleDay(MonthDay.of(2, 29));
        assertThat(end.lastDay(LocalDate.of(2027, 1, 1))).isEqualTo("2027-02-28");
        assertThat(end.lastDay(LocalDate.of(2027, 3, 1))).isEqualTo("2028-02-29");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HEALTH_SOCIETY, 交付から5年の期限,       false",
        "KYOKAI,         交付から5年の期限,       false",
        "MUTUAL_AID,     交付から5年の期限,       false",
        "NATIONAL,       毎年7月31日までの期限,   true",
        "LATTER_STAGE,   毎年7月31日までの期限,   false",
    })
    void whatInsurersOfAKindUsuallyDo(InsurerKind kind, String end, boolean ratioReassessed) {
        DocumentPolicy usual = DocumentPolicy.usual(kind, FROM);
        assertThat(usual.end().words()).isEqualTo(end);
        assertThat(usual.ratioReassessedEachAugust()).isEqualTo(ratioReassessed);
        assertThat(usual.exOfficio()).isTrue();
        assertThat(usual.issueToAll()).isFalse();
        assertThat(usual.validOnResidenceLimitNextDay()).isFalse();
        assertThat(usual.petitionMonths()).isNull();
        assertThat(usual.sexOnBack()).isFalse();
        assertThat(usual.latterStage()).isEqualTo(new LatterStageTerms(85, MonthDay.of(8, 1), HolderTest.WORKING));
    }

    @ParameterizedTest(name = "{7}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-01, false, true,  2027-12-02, -,  85, 1,  ふつうの方針,                     -",
                "-,          false, true,  2027-12-02, -,  85, 1,  始まる日がない,                   POL-001",
                "2026-12-01, true,  true,  2027-12-02, -,  85, 1,  職権交付があれば一律交付できる,   -",
                "2026-12-01, true,  false, 2027-12-02, -,  85, 1,  職権交付をやめて一律交付,         POL-002",
                "2026-12-01, false, false, 2027-12-02, -,  85, 1,  職権交付をやめるだけ,             -",
                "2026-12-01, false, true,  2026-12-01, -,  85, 1,  一律の期限が始まる日の当日,       -",
                "2026-12-01, false, true,  2026-11-30, -,  85, 1,  一律の期限が始まる日の前日,       POL-004",
                "2026-12-01, false, true,  2027-12-02, 0,  85, 1,  申請月数0,                        POL-005",
                "2026-12-01, false, true,  2027-12-02, 1,  85, 1,  申請月数1,                        -",
                "2026-12-01, false, true,  2027-12-02, 60, 85, 1,  申請月数は5年まで,                -",
                "2026-12-01, false, true,  2027-12-02, 61, 85, 1,  申請月数が5年を超える,            POL-005",
                "2026-12-01, false, true,  2027-12-02, -,  85, -1, 見通しが過去,                     POL-006",
                "2026-12-01, false, true,  2027-12-02, -,  85, 0,  見通しがその月の末日,             -",
                "2026-12-01, false, true,  2027-12-02, -,  85, 12, 見通しが1年先,                    -",
                "2026-12-01, false, true,  2027-12-02, -,  85, 13, 見通しが1年を超える,              POL-006",
                "2026-12-01, false, true,  2027-12-02, -,  74, 1,  後期の人にない年齢,               POL-007",
                "2026-12-01, false, true,  2027-12-02, -,  75, 1,  後期の初めの年齢,                 -",
                "2026-12-01, false, true,  2027-12-02, -, 120, 1,  最も高い年齢,                     -",
                "2026-12-01, false, true,  2027-12-02, -, 121, 1,  高すぎる年齢,                     POL-007",
            })
    void contradictionsAreRefused(
            LocalDate from,
            boolean issueToAll,
            boolean exOfficio,
            LocalDate fixed,
            Integer petitionMonths,
            int age,
            int horizonMonths,
            String why,
            String code) {
        var rejected = catchThrowableOfType(
                Rejected.class,
                () -> new DocumentPolicy(
                        from,
                        issueToAll,
                        exOfficio,
                        new PolicyEnd.FixedDate(fixed),
                        false,
                        false,
                        petitionMonths,
                        new LatterStageTerms(age, MonthDay.of(8, 1), HolderTest.WORKING),
                        false,
                        horizonMonths));
        if (code == null) {
            assertThat(rejected).isNull();
        } else {
            assertThat(rejected.problems()).extracting(Problem::code).containsExactly(code);
        }
    }

    @Test
    void everyContradictionIsToldAtOnce() {
        var rejected = catchThrowableOfType(
                Rejected.class,
                () -> new DocumentPolicy(
                        FROM,
                        true,
                        false,
                        new PolicyEnd.FixedDate(FROM.minusDays(1)),
                        false,
                        false,
                        0,
                        LatterStageTerms.USUAL,
                        false,
                        99));
        assertThat(rejected.problems())
                .extracting(Problem::code)
                .containsExactly("POL-002", "POL-004", "POL-005", "POL-006");
    }

    @Test
    void yearsBeyondTheLawAreRefused() {
        assertRefused("POL-003", () -> new PolicyEnd.Years(0));
        assertThat(new PolicyEnd.Years(1).lastDay(FROM)).isEqualTo("2025-12-01");
        assertThat(new PolicyEnd.Years(5).lastDay(FROM)).isEqualTo("2029-12-01");
        assertRefused("POL-003", () -> new PolicyEnd.Years(6));
    }

    @ParameterizedTest
    @EnumSource
    void eachItemIsWordedAndGrounded(PolicyItem item) {
        DocumentPolicy usual = DocumentPolicy.usual(InsurerKind.LATTER_STAGE, FROM);
        assertThat(item.words(usual)).endsWith("。").doesNotContain("null");
        assertThat(item.ground()).isNotBlank();
        assertThat(PolicyItem.of(InsurerKind.LATTER_STAGE)).contains(item);
    }

    @Test
    void theTermsOfTheLatterStageAreForItsInsurersOnly() {
        assertThat(PolicyItem.of(InsurerKind.NATIONAL))
                .hasSize(PolicyItem.values().length - 2)
                .doesNotContain(PolicyItem.LATTER_STAGE_AGE, PolicyItem.LATTER_STAGE_HOLDER);
    }
}
