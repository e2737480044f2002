package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.Documents;
import jp.shikaku.document.Issuing;
import jp.shikaku.document.OneInsurer;
import jp.shikaku.document.Withdrawing;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.LossReason;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import jp.shikaku.petition.Petitions;
import jp.shikaku.server.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 発行の取消: 番号は「取消」で残り、ほかは発行する前に戻る。 */
class UndoTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 20);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 5);

    @TempDir
    Path keys;

    private final OfficeClock clock = new OfficeClock(MAY);
    private OneInsurer insurer;

    @BeforeEach
    void threeMembers() {
        insurer = new OneInsurer("138990", InsurerKind.NATIONAL, clock, keys);
        enter(OneInsurer.member(0), OneInsurer.member(1), OneInsurer.member(2));
    }

    @AfterEach
    void forget() {
        insurer.close();
    }

    @Test
    void aFirstIssueComesToNothingAndKeepsItsNumbers() {
        long run = issue(MAY);
        assertThat(documents(0)).containsExactly("C00000001 LIVE");

        undo(run, MAY);

        assertThat(documents(0)).containsExactly("C00000001 VOIDED");
        assertThat(documents(2)).containsExactly("C00000003 VOIDED");
        issue(MAY.plusDays(1));
        assertThat(documents(0)).containsExactly("C00000004 LIVE", "C00000001 VOIDED");
    }

    @Test
    void whatWasReplacedIsInForceAgain() {
        issue(MAY);
        renamed(0);
        long run = issue(LATER);
        assertThat(documents(0)).containsExactly("C00000004 LIVE", "C00000001 REPLACED");

        undo(run, LATER);

        assertThat(documents(0)).containsExactly("C00000004 VOIDED", "C00000001 LIVE");
        assertThat(documents(1)).as("その処理で何も起きなかった人").containsExactly("C00000002 LIVE");
        issue(LATER.plusDays(1));
        assertThat(documents(0))
                .as("もう一度発行できる")
                .containsExactly("C00000005 LIVE", "C00000004 VOIDED", "C00000001 REPLACED");
    }

    @Test
    void whatWasRecalledNeedNotComeBack() {
        issue(MAY);
        left(0, LATER);
        long run = issue(LATER);
        assertThat(documents(0)).containsExactly("C00000001 RECALLED");

        undo(run, LATER);

        assertThat(documents(0)).containsExactly("C00000001 LIVE");
    }

    /** 国保の年次更新: 次の年度の分は前もって発行し、いまの分は7月末まで使える。 */
    @Test
    void whatWasGoodToItsLastDayIsSoAgain() {
        issue(MAY);
        long ahead = issue(JULY);
        assertThat(documents(0)).containsExactly("C00000004 LIVE", "C00000001 EXPIRED");
        left(0, JULY.plusDays(5));
        long recall = issue(JULY.plusDays(5));
        assertThat(documents(0)).containsExactly("C00000004 RECALLED", "C00000001 RECALLED");

        undo(recall, JULY.plusDays(6));

        assertThat(documents(0)).containsExactly("C00000004 LIVE", "C00000001 EXPIRED");

        undo(ahead, JULY.plusDays(7));

        assertThat(documents(0)).containsExactly("C00000004 VOIDED", "C00000001 LIVE");
    }

    @Test
    void anApplicationSaysWhatItSaid() {
        applied(
                0,
                new PetitionFact(
                        "R1", MAY, PetitionKind.ISSUE, PetitionReason.SPECIAL_CARE, PetitionState.ACCEPTED, null));
        long run = issue(MAY.plusDays(1));
        assertThat(petition(0).documentEndedOn()).isEqualTo("2026-07-31");
        left(0, LATER);
        long recall = issue(LATER);
        assertThat(petition(0).documentEndedOn()).isEqualTo(LATER.minusDays(1));

        undo(recall, LATER);
        assertThat(petition(0).documentEndedOn()).isEqualTo("2026-07-31");

        undo(run, LATER);
        assertThat(petition(0).documentEndedOn()).isNull();
    }

    /** 即日発行した後の取消: その人の手元にあるものは、そのまま。 */
    @Test
    void whatWasIssuedSinceStands() {
        issue(MAY);
        renamed(0);
        long run = issue(LATER);
        renamedAgain(0);
        insurer.issue(List.of(member(0)), LATER.plusDays(1));
        assertThat(documents(0)).containsExactly("C00000005 LIVE", "C00000004 REPLACED", "C00000001 REPLACED");

        undo(run, LATER.plusDays(1));

        assertThat(documents(0)).containsExactly("C00000005 LIVE", "C00000004 VOIDED", "C00000001 REPLACED");
    }

    @Test
    void doneTwiceItChangesNothing() {
        issue(MAY);
        renamed(0);
        long run = issue(LATER);

        undo(run, LATER);
        undo(run, LATER.plusDays(1));

        assertThat(documents(0)).containsExactly("C00000004 VOIDED", "C00000001 LIVE");
        assertThat(events("C00000001")).containsExactly("発行", "差替", "取消により元の状態に戻る");
        assertThat(events("C00000004")).containsExactly("発行", "発行の取消");
    }

    @Test
    void whatWasHeldAsKnownThenIsStillAnswered() {
        issue(MAY);
        KnownBy before = now();
        renamed(0);
        long run = issue(LATER);
        KnownBy afterIssue = now();
        undo(run, LATER);
        KnownBy afterUndo = now();

        assertThat(held(0, before)).isEqualTo("C00000001");
        assertThat(held(0, afterIssue)).isEqualTo("C00000004");
        assertThat(held(0, afterUndo)).isEqualTo("C00000001");
        assertThat(held(0, KnownBy.NOW)).isEqualTo("C00000001");
        assertThat(documents(0, afterIssue)).containsExactly("C00000004 LIVE", "C00000001 REPLACED");
    }

    private long issue(LocalDate day) {
        clock.morningOf(day);
        Run run = new Run(new RunOrder(day, day.plusMonths(1), false), "{}", "clerk", clock.instant());
        insurer.storage.get(Runs.class).add(run);
        var counters = insurer.storage.get(Documents.class).lockCounters();
        insurer.storage
                .get(Issuing.class)
                .carryOut(insurer.judge(insurer.members(0, 3), day), counters, run.id(), "chief");
        flush();
        clock.advance(Duration.ofMinutes(1));
        return run.id();
    }

    private void undo(long run, LocalDate day) {
        clock.advance(Duration.ofMinutes(1));
        List<Long> everybody = insurer.members(0, 3).stream().map(Member::id).toList();
        insurer.storage.get(Withdrawing.class).takeBack(run, everybody, day, "chief");
        flush();
        clock.advance(Duration.ofMinutes(1));
    }

    private void enter(MemberEntry... entries) {
        insurer.storage.get(MemberRegister.class).enter(List.of(entries), insurer.source());
    }

    private void renamed(int number) {
        enter(named(number, "佐藤　花子"));
    }

    private void renamedAgain(int number) {
        enter(named(number, "鈴木　花子"));
    }

    private static MemberEntry named(int number, String name) {
        MemberEntry entry = OneInsurer.member(number);
        MemberDetails was = entry.details();
        var details = new MemberDetails(
                name,
                was.kana(),
                was.birthDate(),
                was.sex(),
                was.postalCode(),
                was.address(),
                was.relation(),
                was.copaymentRatio(),
                null,
                false,
                false);
        return new MemberEntry(entry.insuredId(), details, entry.acquiredOn(), entry.coverage());
    }

    private void left(int number, LocalDate day) {
        MemberEntry entry = OneInsurer.member(number);
        enter(new MemberEntry(
                entry.insuredId(),
                entry.details(),
                entry.acquiredOn(),
                new CoverageDetails(day, LossReason.of("03"), "0001", false)));
    }

    private void applied(int number, PetitionFact fact) {
        insurer.storage
                .get(Petitions.class)
                .enter(List.of(new Petitions.Entry(member(number).id(), fact)), insurer.source());
        clock.advance(Duration.ofMinutes(1));
    }

    private PetitionFact petition(int number) {
        Long id = member(number).id();
        return insurer.storage
                .get(Petitions.class)
                .of(List.of(id), KnownBy.NOW)
                .get(id)
                .get(0)
                .statement();
    }

    private Member member(int number) {
        return insurer.storage
                .get(Members.class)
                .find(OneInsurer.member(number).insuredId())
                .orElseThrow();
    }

    private List<String> documents(int number) {
        return documents(number, KnownBy.NOW);
    }

    /** 番号と状態, newest first. */
    private List<String> documents(int number, KnownBy then) {
        return documentService().ofMember(OneInsurer.member(number).insuredId(), then).stream()
                .map(row -> numberOf(row) + " " + row.state())
                .toList();
    }

    private String held(int number, KnownBy then) {
        var policies =
                insurer.storage.get(jp.shikaku.insurer.Insurers.class).current().policies();
        var from = new jp.shikaku.eligibility.Viewpoint(policies, LATER, LATER, then);
        return insurer.storage
                .get(jp.shikaku.document.Judge.class)
                .judge(insurer.storage.get(jp.shikaku.insurer.Insurers.class).current(), List.of(member(number)), from)
                .get(0)
                .held()
                .documentNumber()
                .substring(7);
    }

    private List<String> events(String number) {
        return documentService().view("138990-" + number).events().stream()
                .map(event -> event.what())
                .toList();
    }

    private DocumentService documentService() {
        return insurer.storage.get(DocumentService.class);
    }

    private static String numberOf(DocumentRow row) {
        return row.documentNumber().substring(7);
    }

    private KnownBy now() {
        return new KnownBy(clock.instant());
    }

    private void flush() {
        insurer.storage.em().flush();
        insurer.storage.em().clear();
    }
}
