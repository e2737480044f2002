package jp.shikaku.dispatch.returned;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.dispatch.Piece;
import jp.shikaku.dispatch.Pieces;
import jp.shikaku.document.Document;
import jp.shikaku.document.DocumentEvent;
import jp.shikaku.document.Documents;

/** 返戻の受け付け: the post has brought a letter back. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class ReturnedMailService {

    @Inject
    ReturnedMails mails;

    @Inject
    Documents documents;

    @Inject
    Pieces pieces;

    @Inject
    Scanned scanned;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * Receives a letter; received before, it is only said so. One whose document is dead needs nothing more. Refuses what
     * {@link Scanned} refuses, an unknown number (DSP-055), what never went out (DSP-020, DSP-056), and a day that cannot be
     * (DSP-057).
     *
     * @param code the text of a QR, or the number of a document
     */
    public Received receive(String code, LocalDate on, ReturnReason reason) {
        if (reason == null) {
            throw Rejected.because("DSP-058", "reason");
        }
        String number = scanned.documentNumber(code);
        Document document =
                documents.lock(number).orElseThrow(() -> new NotFound(Problem.of("DSP-055", "code", number)));
        Piece piece = pieces.ofDocument(document.id()).orElse(null);
        Optional<ReturnedMail> before = mails.newestOf(document).filter(mail -> known(mail, piece, on));
        if (before.isPresent()) {
            return received(false, before.get(), number);
        }
        requireDay(document, on);
        requirePosted(document, piece);
        ReturnedMail mail = new ReturnedMail(document, piece, on, reason, caller(), clock.instant());
        mails.add(mail);
        note(document, DocumentEvent.Kind.MAIL_BACK, on, reason.label());
        if (mail.state() == CaseState.DEAD) {
            note(document, DocumentEvent.Kind.COLLECTED, on, "");
        }
        return received(true, mail, number);
    }

    /** The cases in one state, oldest first. */
    public Page<ReturnedRow> list(CaseState state, int first, int max) {
        return mails.list(state, first, max);
    }

    public Map<CaseState, Long> counts() {
        return mails.counts();
    }

    /** The same letter. One that went out alone can only be told from its next return by the day. */
    private static boolean known(ReturnedMail mail, Piece piece, LocalDate on) {
        if (mail.lotId() == null) {
            return mail.state().open() || on == null || !on.isAfter(mail.returnedOn());
        }
        return piece == null || mail.of(piece);
    }

    private void requireDay(Document document, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on == null || on.isBefore(document.issuedOn()) || on.isAfter(today)) {
            throw Rejected.because("DSP-057", "on", document.issuedOn().toString(), today.toString());
        }
    }

    /** What a run has issued goes out in a lot; what was issued alone goes out by hand. */
    private static void requirePosted(Document document, Piece piece) {
        if (piece != null) {
            piece.bringBack();
        } else if (document.runId() != null) {
            throw Conflict.now("DSP-056", document.documentNumber());
        }
    }

    private void note(Document document, DocumentEvent.Kind what, LocalDate day, String text) {
        documents.note(document, what, day, clock.instant(), caller(), text);
    }

    private static Received received(boolean anew, ReturnedMail mail, String number) {
        return new Received(anew, mail.id(), number, mail.returnedOn(), mail.reason(), mail.state());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
