package jp.shikaku.dispatch.returned;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.Conflict;
import jp.shikaku.dispatch.Piece;
import jp.shikaku.document.Document;

/**
 * 返戻. One letter that came back: received once, kept while the person is asked, closed once. What was done, when and by whom
 * stands in the history of its document.
 */
@Entity
@Table(name = "returned_mail")
public class ReturnedMail extends InsurerOwned {

    @Column(name = "document_id")
    private Long documentId;

    /** Null = it went out alone, in no lot. */
    @Column(name = "lot_id")
    private Long lotId;

    private Long sequence;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "new_document")
    private String newDocument;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected ReturnedMail() {}

    /** @param piece null = it went out alone, in no lot */
    ReturnedMail(
            Document document, Piece piece, LocalDate returnedOn, ReturnReason reason, String receivedBy, Instant now) {
        this.documentId = document.id();
        this.lotId = piece == null ? null : piece.lotId();
        this.sequence = piece == null ? null : piece.sequence();
        this.returnedOn = returnedOn;
        this.reason = reason;
        this.state = document.live() ? CaseState.OPEN : CaseState.DEAD;
        this.receivedBy = receivedBy;
        this.receivedAt = now;
    }

    Long documentId() {
        return documentId;
    }

    Long lotId() {
        return lotId;
    }

    Long sequence() {
        return sequence;
    }

    LocalDate returnedOn() {
        return returnedOn;
    }

    ReturnReason reason() {
        return reason;
    }

    CaseState state() {
        return state;
    }

    String newDocument() {
        return newDocument;
    }

    /** Whether this is how that piece came back. */
    boolean of(Piece piece) {
        return piece.lotId().equals(lotId) && sequence != null && piece.sequence() == sequence;
    }

    void awaitReply() {
        requireOpen();
        state = CaseState.AWAITING;
    }

    void sendAgain() {
        requireOpen();
        state = CaseState.SENT_AGAIN;
    }

    void reissued(String documentNumber) {
        requireOpen();
        state = CaseState.REISSUED;
        newDocument = documentNumber;
    }

    void recall() {
        requireOpen();
        state = CaseState.RECALLED;
    }

    /** Refuses a case that is closed (DSP-063). */
    void requireOpen() {
        if (!state.open()) {
            throw Conflict.now("DSP-063", state.label());
        }
    }
}
