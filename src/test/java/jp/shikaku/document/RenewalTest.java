package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import jp.shikaku.petition.Petitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 年次の更新: a 国保 whose documents all end on 7/31. */
class RenewalTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 5);
    private static final LocalDate END_OF_JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 31);

    @TempDir
    Path keys;

    private OneInsurer insurer;

    @BeforeEach
    void aMember() {
        insurer = new OneInsurer("138990", InsurerKind.NATIONAL, MAY, keys);
        insurer.storage.get(MemberRegister.class).enter(List.of(OneInsurer.member(0)), insurer.source());
    }

    @AfterEach
    void forget() {
        insurer.close();
    }

    @Test
    void whoHasNoCardGetsTheNextOneAheadDatedTheDayAfter() {
        assertThat(issued(MAY).validUntil()).isEqualTo(END_OF_JULY);

        Judgement july = judge(JULY);
        assertThat(july.what().code()).isEqualTo(ActionCode.ENDS_BY_HORIZON);
        assertThat(july.issuedOn()).isEqualTo(END_OF_JULY.plusDays(1));
        assertThat(july.validUntil()).isEqualTo(NEXT_JULY);
    }

    @Test
    void theOldOneStaysGoodUntilItsLastDay() {
        String number = issued(MAY).documentNumber();
        Document next = issued(JULY);

        Document old = insurer.storage.get(Documents.class).find(number).orElseThrow();
        assertThat(old.state()).isEqualTo(DocumentState.EXPIRED);
        assertThat(old.endedOn()).isEqualTo(next.issuedOn()).isEqualTo(END_OF_JULY.plusDays(1));
        assertThat(next.live()).isTrue();
        assertThat(judge(JULY.plusDays(10)).what().code()).isEqualTo(ActionCode.STILL_GOOD);
    }

    @Test
    void anApplicationForALostCardEndsWithItsDocument() {
        cardThatWorks();
        lostCard();
        assertThat(issued(MAY).validUntil()).isEqualTo(END_OF_JULY);

        assertThat(judge(JULY).what().code()).isEqualTo(ActionCode.STILL_GOOD);
        assertThat(judge(END_OF_JULY.plusDays(1)).decision().code().document()).isEqualTo(DocumentKind.NOTICE);
    }

    @Test
    void theNextOneGoesByThePolicyOfItsOwnDay() {
        issued(MAY);
        enter(true, true, new PolicyEnd.Years(1));

        Judgement july = judge(JULY);
        assertThat(july.decision().code()).isEqualTo(ReasonCode.ISSUE_TO_ALL);
        assertThat(july.issuedOn()).isEqualTo(END_OF_JULY.plusDays(1));
        assertThat(july.validUntil()).isEqualTo(NEXT_JULY);
        assertThat(judge(MAY.plusDays(10)).what().code()).isEqualTo(ActionCode.STILL_GOOD);
    }

    @Test
    void fromTheDayWithoutExOfficioNothingIsRenewedAhead() {
        issued(MAY);
        enter(false, false, PolicyEnd.CycleDay.END_OF_JULY);

        assertThat(judge(JULY).what().code()).isEqualTo(ActionCode.STILL_GOOD);
        assertThat(judge(END_OF_JULY).what().code()).isEqualTo(ActionCode.STILL_GOOD);
        assertThat(judge(END_OF_JULY.plusDays(1)).what().code()).isEqualTo(ActionCode.AWAITS_APPLICATION);
    }

    /** From 8/1 on. */
    private void enter(boolean issueToAll, boolean exOfficio, PolicyEnd end) {
        DocumentPolicy usual = DocumentPolicy.usual(InsurerKind.NATIONAL, END_OF_JULY.plusDays(1));
        var policy = new DocumentPolicy(
                usual.from(), issueToAll, exOfficio, end, true, false, null, usual.latterStage(), false, 1);
        insurer.storage.get(Insurers.class).enter(policy, 1, "test");
        insurer.storage.em().flush();
        insurer.storage.em().clear();
    }

    private void cardThatWorks() {
        var status = new CardStatus(
                LocalDate.of(2026, 4, 30),
                CardState.VALID,
                new UserCertificate("1", LocalDate.of(2033, 5, 5), null),
                new UseRegistration(RegistrationState.REGISTERED, LocalDate.of(2024, 6, 1), null));
        insurer.storage
                .get(CardReports.class)
                .enter(status.asOf(), List.of(new CardReports.Entry(member().id(), status)), insurer.source());
    }

    private void lostCard() {
        var fact = new PetitionFact("P1", MAY, PetitionKind.ISSUE, PetitionReason.LOST, PetitionState.ACCEPTED, null);
        insurer.storage.get(Petitions.class).enter(List.of(new Petitions.Entry(member().id(), fact)), insurer.source());
    }

    private Member member() {
        return insurer.members(0, 1).get(0);
    }

    /** Whatever is judged, stored and judged again, comes out the same. */
    private Judgement judge(LocalDate on) {
        Judgement judgement = insurer.judge(List.of(member()), on).get(0);
        StoredDecision stored = StoredDecision.of(judgement);
        assertThat(StoredDecision.read(stored.rulesVersion(), stored.reason(), stored.validUntil(), stored.whole()))
                .isEqualTo(stored);
        assertThat(stored.holds()).isTrue();
        assertThat(stored.replay().validity()).isEqualTo(judgement.validity());
        return judgement;
    }

    private Document issued(LocalDate on) {
        return insurer.issue(List.of(member()), on).get(0);
    }
}
