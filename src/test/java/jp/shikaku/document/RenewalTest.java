package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import jp.shikaku.petition.Petitions;
import jp.shikaku.server.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 年次の更新: a 国保 whose documents all end on 7/31. */
class RenewalTest {

    private static final String INSURER = "138990";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 5);
    private static final LocalDate END_OF_JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path keys;

    private Storage storage;

    @BeforeEach
    void aMember() {
        storage = Storage.inMemory("renewal", INSURER, CLOCK)
                .with(DocumentSigner.class, new DocumentSigner(keys.resolve("keys.p12"), "test", CLOCK));
        storage.get(Insurers.class)
                .add(
                        new Insurer(
                                new InsurerNumber(INSURER),
                                InsurerKind.NATIONAL,
                                "しかく市国民健康保険",
                                "1000001",
                                "東京都",
                                "03-0000-0002"),
                        DocumentPolicy.usual(InsurerKind.NATIONAL, LocalDate.of(2024, 12, 2)));
        storage.get(Documents.class).openLedger(INSURER);
        var details = new MemberDetails(
                "山田　花子",
                "ヤマダ　ハナコ",
                LocalDate.of(1986, 5, 5),
                Sex.FEMALE,
                "1000001",
                "東京都千代田区千代田１－１",
                Relation.INSURED,
                CopaymentRatio.THREE,
                null,
                false,
                false);
        storage.get(MemberRegister.class)
                .enter(
                        List.of(new MemberEntry(
                                new InsuredId("100", "1", "00"),
                                details,
                                LocalDate.of(2020, 4, 1),
                                new CoverageDetails(null, null, "", false))),
                        1);
    }

    @AfterEach
    void forget() {
        storage.close();
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
        Document old = issued(MAY);
        Document next = issued(JULY);

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
        assertThat(judge(END_OF_JULY.plusDays(1)).decision().code().document())
                .isEqualTo(jp.shikaku.eligibility.DocumentKind.NOTICE);
    }

    private void cardThatWorks() {
        var status = new CardStatus(
                LocalDate.of(2026, 4, 30),
                CardState.VALID,
                new UserCertificate("1", LocalDate.of(2033, 5, 5), null),
                new UseRegistration(RegistrationState.REGISTERED, LocalDate.of(2024, 6, 1), null));
        storage.get(CardReports.class)
                .enter(status.asOf(), List.of(new CardReports.Entry(member().id(), status)), 2);
    }

    private void lostCard() {
        var fact = new PetitionFact("P1", MAY, PetitionKind.ISSUE, PetitionReason.LOST, PetitionState.ACCEPTED, null);
        storage.get(Petitions.class)
                .enter(List.of(new Petitions.Entry(member().id(), fact)), 3);
    }

    private Member member() {
        return storage.get(Members.class).after("", 1).get(0);
    }

    private Judgement judge(LocalDate on) {
        Insurer insurer = storage.get(Insurers.class).current();
        return storage.get(Judge.class)
                .judge(
                        insurer,
                        List.of(member()),
                        on,
                        insurer.policyOn(on).horizon(on))
                .get(0);
    }

    private Document issued(LocalDate on) {
        var counters = storage.get(Documents.class).lockCounters();
        return storage.get(Issuing.class)
                .carryOut(List.of(judge(on)), counters, null, "test")
                .get(0);
    }
}
