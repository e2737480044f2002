package jp.shikaku.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.document.Document;
import jp.shikaku.document.OneInsurer;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.server.OfficeClock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 発送保留: 自己情報提供不可の人の書類は、どの理由で交付しても、住所を確かめるまで送らない。 */
class ProtectedMailTest {

    private static final int THIS_PERSON = 0;

    @TempDir
    Path keys;

    @ParameterizedTest(name = "{7}: {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // 保険者 | 生年月日 | 交付日 | 交付時 | 解除 | 交付の理由 | 引渡し時 | 行の理由 | 送らない理由
                "NATIONAL     | 1986-05-05 | 2026-05-10 | true  | false | SELF_INFO_BLOCKED         | true  | 本人確認の前     | HELD",
                "NATIONAL     | 1986-05-05 | 2026-05-10 | true  | true  | SELF_INFO_BLOCKED         | true  | 職員が住所を確かめた | -",
                "NATIONAL     | 1986-05-05 | 2026-12-10 | true  | false | ISSUE_TO_ALL              | true  | 一律交付でも保留     | HELD",
                "NATIONAL     | 1986-05-05 | 2026-12-10 | true  | true  | ISSUE_TO_ALL              | true  | 一律交付、確かめた   | -",
                "LATTER_STAGE | 1946-05-05 | 2026-07-31 | true  | false | LATTER_STAGE_PROVISIONAL  | true  | 暫定の最後の日でも保留 | HELD",
                "LATTER_STAGE | 1946-05-05 | 2026-07-31 | true  | true  | LATTER_STAGE_PROVISIONAL  | true  | 暫定、確かめた      | -",
                "LATTER_STAGE | 1941-08-01 | 2026-08-01 | true  | false | LATTER_STAGE_AGE          | true  | 85歳以上でも保留    | HELD",
                "LATTER_STAGE | 1941-08-01 | 2026-08-01 | true  | true  | LATTER_STAGE_AGE          | true  | 85歳以上、確かめた   | -",
                "LATTER_STAGE | 1941-08-02 | 2026-08-01 | true  | false | SELF_INFO_BLOCKED         | true  | 84歳は保護そのもの   | HELD",
                "NATIONAL     | 1986-05-05 | 2026-05-10 | false | false | NO_CARD                   | false | 保護されていない     | -",
                "NATIONAL     | 1986-05-05 | 2026-05-10 | false | false | NO_CARD                   | true  | 交付の後で保護された  | HELD",
                "LATTER_STAGE | 1941-08-01 | 2026-08-01 | false | false | LATTER_STAGE_AGE          | true  | 85歳以上、後で保護   | HELD",
                "NATIONAL     | 1986-05-05 | 2026-12-10 | false | false | ISSUE_TO_ALL              | true  | 一律交付、後で保護   | HELD",
            })
    void nothingIsSentBeforeTheAddressIsMadeSureOf(
            InsurerKind kind,
            LocalDate born,
            LocalDate day,
            boolean blocked,
            boolean cleared,
            ReasonCode reason,
            boolean blockedThen,
            String why,
            PullReason expected) {
        OfficeClock clock = new OfficeClock(LocalDate.of(2026, 5, 1));
        String number = kind == InsurerKind.NATIONAL ? "138990" : "39139993";
        try (OneInsurer insurer = new OneInsurer(number, kind, clock, keys)) {
            issueToAllFromDecember(insurer, kind);
            clock.morningOf(day);
            enter(insurer, born, blocked);
            Document document =
                    insurer.issue(insurer.members(THIS_PERSON, 1), day).get(0);
            insurer.storage.em().flush();

            assertThat(document.reason()).isEqualTo(reason);
            assertThat(document.mailingHeld()).isEqualTo(blocked);
            assertThat(document.issuedProtected()).isEqualTo(blocked);

            if (cleared) {
                clear(insurer, document);
            }
            enter(insurer, born, blockedThen);
            insurer.storage.em().flush();
            insurer.storage.em().clear();
            var now = insurer.judge(insurer.members(THIS_PERSON, 1), day).get(0);

            assertThat(PullReason.of(document.id(), now, day).orElse(null)).isEqualTo(expected);
        }
    }

    private static void issueToAllFromDecember(OneInsurer insurer, InsurerKind kind) {
        DocumentPolicy usual = DocumentPolicy.usual(kind, LocalDate.of(2026, 12, 1));
        var all = new DocumentPolicy(
                usual.from(),
                true,
                true,
                usual.end(),
                usual.ratioReassessedEachAugust(),
                false,
                null,
                usual.latterStage(),
                false,
                1);
        insurer.storage.em().flush();
        insurer.storage.em().clear();
        insurer.storage.get(Insurers.class).enter(all, 1, "chief");
        insurer.storage.em().flush();
        insurer.storage.em().clear();
    }

    private static void enter(OneInsurer insurer, LocalDate born, boolean blocked) {
        MemberEntry entry = OneInsurer.member(THIS_PERSON);
        MemberDetails was = entry.details();
        var details = new MemberDetails(
                was.name(),
                was.kana(),
                born,
                was.sex(),
                was.postalCode(),
                was.address(),
                was.relation(),
                was.copaymentRatio(),
                null,
                false,
                blocked);
        insurer.storage
                .get(MemberRegister.class)
                .enter(
                        List.of(new MemberEntry(entry.insuredId(), details, entry.acquiredOn(), entry.coverage())),
                        insurer.source());
    }

    /** As an officer does at the document. */
    private static void clear(OneInsurer insurer, Document document) {
        insurer.storage
                .em()
                .createQuery("update Document d set d.mailingHeld = false where d.id = :id")
                .setParameter("id", document.id())
                .executeUpdate();
    }
}
