package jp.shikaku.dispatch.returned;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.dispatch.Piece;
import jp.shikaku.dispatch.Pieces;
import jp.shikaku.document.Document;
import jp.shikaku.document.DocumentEvent;
import jp.shikaku.document.Documents;
import jp.shikaku.document.RecallService;
import jp.shikaku.document.ReissueReason;
import jp.shikaku.document.ReissueService;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.member.AddressRegister;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** 返戻への対応: what becomes of a letter that came back. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class ReturnedCaseService {

    private static final String SOURCE = "住所の訂正（返戻 %s）";
    private static final int LONGEST_NOTE = 200;

    @Inject
    ReturnedMails mails;

    @Inject
    Documents documents;

    @Inject
    Pieces pieces;

    @Inject
    Members members;

    @Inject
    AddressRegister addresses;

    @Inject
    ReissueService reissues;

    @Inject
    RecallService recalls;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    public ReturnedView view(long caseId) {
        ReturnedMail mail = mails.find(caseId).orElseThrow(() -> notFound(caseId));
        Document document = mails.document(mail);
        Member member = member(document);
        return new ReturnedView(
                caseId,
                document.documentNumber(),
                mail.returnedOn(),
                mail.reason(),
                mail.state(),
                mail.newDocument(),
                covered(member),
                member.insuredId(),
                member.details(),
                moved(document, member));
    }

    /** 保留: until the person answers. The note says how the person was asked; refused if there is none (DSP-064). */
    public void awaitReply(long caseId, String note) {
        ReturnedMail mail = lock(caseId);
        String how = note == null ? "" : note.strip();
        if (how.isEmpty() || how.length() > LONGEST_NOTE || IndividualNumberGuard.found(how)) {
            throw Rejected.because("DSP-064", "note", Integer.toString(LONGEST_NOTE));
        }
        mail.awaitReply();
        note(mail, DocumentEvent.Kind.AWAITS_REPLY, how);
    }

    /**
     * 再送: the same document goes to the same address, in the next lot if it went out in one. Refused if the document is no
     * longer in force (DSP-060), or the register has another address by now (DSP-061).
     */
    public void sendAgain(long caseId) {
        ReturnedMail mail = lock(caseId);
        mail.requireOpen();
        Document document = mails.document(mail);
        if (!document.live()) {
            throw Conflict.now("DSP-060", document.state().label());
        }
        if (moved(document, member(document))) {
            throw Conflict.now("DSP-061");
        }
        mail.sendAgain();
        pieces.ofDocument(document.id()).ifPresent(Piece::letGo);
        note(mail, DocumentEvent.Kind.SENT_AGAIN, mail.lotId() == null ? "" : "次の発送ロット");
    }

    /**
     * 新しい住所: entered into the register with its source, and a new document issued to it; its number. Refuses the address
     * that the letter came back from (DSP-065).
     */
    public String sendTo(long caseId, String postalCode, String address) {
        ReturnedMail mail = lock(caseId);
        mail.requireOpen();
        Document document = mails.document(mail);
        String number = document.documentNumber();
        Member member = member(document);
        addresses.move(member, postalCode, address, SOURCE.formatted(number), caller());
        if (!moved(document, member)) {
            throw Conflict.now("DSP-065");
        }
        String issued = reissues.reissue(number, ReissueReason.RETURNED_MAIL);
        mail.reissued(issued);
        return issued;
    }

    /**
     * 回収: nobody is to get it. Refused while the person is covered (DSP-062), unless the post says that the person has
     * died: the next run would issue another one to the same address.
     */
    public void recall(long caseId) {
        ReturnedMail mail = lock(caseId);
        mail.requireOpen();
        Document document = mails.document(mail);
        if (mail.reason() != ReturnReason.DECEASED && covered(member(document))) {
            throw Conflict.now("DSP-062");
        }
        recalls.endInHand(document.documentNumber());
        mail.recall();
    }

    private ReturnedMail lock(long caseId) {
        return mails.lock(caseId).orElseThrow(() -> notFound(caseId));
    }

    private Member member(Document document) {
        return members.byId(List.of(document.memberId())).get(0);
    }

    private boolean covered(Member member) {
        LocalDate today = LocalDate.now(clock);
        return members.coverages(List.of(member.id())).getOrDefault(member.id(), List.of()).stream()
                .anyMatch(coverage -> coverage.period().contains(today));
    }

    private static boolean moved(Document document, Member member) {
        Recipient sent = document.sheet().recipient();
        Recipient now = Recipient.of(member.details(), sent.employerCode());
        return !now.address().equals(sent.address());
    }

    private void note(ReturnedMail mail, DocumentEvent.Kind what, String text) {
        documents.note(mails.document(mail), what, LocalDate.now(clock), clock.instant(), caller(), text);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static NotFound notFound(long caseId) {
        return new NotFound(Problem.of("DSP-059", "", Long.toString(caseId)));
    }
}
