package jp.shikaku.batch.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.common.Change;
import jp.shikaku.common.Coded;
import jp.shikaku.common.Entered;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.Assessments;
import jp.shikaku.member.MemberService;
import jp.shikaku.server.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 負担割合・適用区分のファイル, row by row against what is known. */
class AssessmentIntakeTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);

    @TempDir
    Path files;

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "138990, 1956-08-02, 2026-08-31, A03, , 8月2日生まれは8月末まで69歳までの区分",
        "138990, 1956-08-02, 2026-08-31, B04, IMP-057, 8月末にはまだ70歳からの区分はない",
        "138990, 1956-08-02, 2026-09-01, B04, , 翌月の1日から70歳からの区分",
        "138990, 1956-08-02, 2026-09-01, A03, IMP-057, 翌月の1日には69歳までの区分はない",
        "138990, 1956-08-01, 2026-07-31, A03, , 1日生まれは前の月の末まで",
        "138990, 1956-08-01, 2026-08-01, B04, , 1日生まれはその月から",
        "138990, 1956-08-01, 2026-08-01, A03, IMP-057, ",
        "39139993, 1958-08-01, 2026-08-01, B09, , 後期の障害認定は69歳までもBの区分",
        "39139993, 1958-08-01, 2026-08-01, A03, IMP-057, 後期にAの区分はない",
        "39139993, 1940-08-01, 2026-08-01, B10, , ",
    })
    void theClassFitsTheAge(String number, LocalDate born, LocalDate from, String limitClass, String code, String why) {
        InsurerKind kind = number.startsWith("39") ? InsurerKind.LATTER_STAGE : InsurerKind.NATIONAL;
        try (Office office = new Office(number, kind, files)) {
            office.arrives(JULY, Layout.MEMBERS, Csv.members(number).row("生年月日", born.toString()));

            Entered entered = office.arrives(
                            JULY,
                            Layout.ASSESSMENTS,
                            Csv.assessments(number)
                                    .row("発効期日", from.toString(), "有効期限", "", "負担割合", "", "適用区分", limitClass))
                    .get(0);

            assertThat(entered.problem() == null ? null : entered.problem().code())
                    .as(why)
                    .isEqualTo(code);
        }
    }

    @Test
    void onlyAKnownMemberIsAssessed() {
        try (Office office = new Office("138990", InsurerKind.NATIONAL, files)) {
            assertThat(assess(office, "番号", "2").get(0).problem().code()).isEqualTo("IMP-055");
        }
    }

    @Test
    void theSameFileTwiceChangesNothingAndTheSameDayCorrects() {
        try (Office office = withMember("1954-02-10")) {
            assertThat(assess(office)).containsExactly(Entered.as(Change.ADDED));
            assertThat(assess(office)).containsExactly(Entered.as(Change.UNCHANGED));
            assertThat(assess(office, "負担割合", "030")).containsExactly(Entered.as(Change.CHANGED));
            assertThat(assess(office, "有効期限", "2026-10-31", "負担割合", "030")).containsExactly(Entered.as(Change.CHANGED));
            assertThat(known(office).dated()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-07-31, , 発効の前は判定がない",
        "2026-08-01, 020, 発効の日から",
        "2026-10-31, 020, 次の判定の前の日まで",
        "2026-11-01, 030, 次の判定が始まる",
        "2026-12-31, 030, 次の判定の有効期限まで",
        "2027-01-01, 020, 期限のない前の判定がまた当てはまる",
        "2028-08-01, 020, 期限のない判定は次が始まるまで",
    })
    void theOneThatBeganLastCounts(LocalDate day, String ratio, String why) {
        try (Office office = withMember("1954-02-10")) {
            assess(office, "有効期限", "");
            assess(office, "発効期日", "2026-11-01", "有効期限", "2026-12-31", "負担割合", "030");

            assertThat(known(office).ratioOn(day).map(Coded::code).orElse(null))
                    .as(why)
                    .isEqualTo(ratio);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-08-31, A03, false, 69歳までの判定は70歳からの扱いが始まる前の日まで",
        "2026-09-01, , true, 69歳までの判定を70歳から使わない",
    })
    void whatWasAssessedUnder70EndsThere(LocalDate day, String limitClass, boolean missing, String why) {
        try (Office office = withMember("1956-08-02")) {
            assess(office, "発効期日", "2025-08-01", "有効期限", "", "負担割合", "030", "適用区分", "A03");

            assertThat(known(office).limitClassOn(day).map(Coded::code).orElse(null))
                    .as(why)
                    .isEqualTo(limitClass);
            assertThat(known(office).ratioMissingOn(day)).as(why).isEqualTo(missing);
        }
    }

    private Office withMember(String born) {
        Office office = new Office("138990", InsurerKind.NATIONAL, files);
        office.arrives(JULY, Layout.MEMBERS, Csv.members(office.number()).row("生年月日", born));
        return office;
    }

    private static List<Entered> assess(Office office, String... differing) {
        return office.arrives(
                JULY, Layout.ASSESSMENTS, Csv.assessments(office.number()).row(differing));
    }

    private static Assessments known(Office office) {
        return office.get(MemberService.class).view(office.id("1"), KnownBy.NOW).assessments();
    }
}
