package jp.shikaku.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import jp.shikaku.common.Conflict;
import org.hibernate.annotations.TenantId;

/**
 * 発送物: one document in a lot, at its place. Drawn, handed over, posted, and perhaps brought back; or taken out on the
 * way. A document has at most one live piece: the one that says what became of it last.
 */
@Entity
@Table(name = "piece")
@IdClass(Piece.Key.class)
public class Piece {

    record Key(Long lotId, Long sequence) implements Serializable {}

    @Id
    @Column(name = "lot_id")
    private Long lotId;

    @Id
    private Long sequence;

    @TenantId
    private String insurer;

    private int envelope;

    @Column(name = "employer_code")
    private String employerCode;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "live_document_id")
    private Long liveDocumentId;

    @Enumerated(EnumType.STRING)
    private PieceState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "pull_reason")
    private PullReason pullReason;

    protected Piece() {}

    /**
     * @param sequence its place among all sheets of paper of the lot
     * @param employerCode null = it does not go through a 事業所
     */
    Piece(Long lotId, long sequence, int envelope, String employerCode, Long documentId) {
        this.lotId = lotId;
        this.sequence = sequence;
        this.envelope = envelope;
        this.employerCode = employerCode;
        this.documentId = documentId;
        this.liveDocumentId = documentId;
        this.state = PieceState.ORDERED;
    }

    public Long lotId() {
        return lotId;
    }

    public long sequence() {
        return sequence;
    }

    /** 封筒番号 within the lot. */
    public int envelope() {
        return envelope;
    }

    public Long documentId() {
        return documentId;
    }

    public PieceState state() {
        return state;
    }

    String employerCode() {
        return employerCode;
    }

    void pull(PullReason why) {
        state = PieceState.PULLED;
        pullReason = why;
    }

    /** 返戻: the post has brought it back. False if that is known already; refuses what was never posted (DSP-020). */
    public boolean bringBack() {
        if (state == PieceState.RETURNED) {
            return false;
        }
        if (state != PieceState.POSTED) {
            throw Conflict.now("DSP-020", state.label());
        }
        state = PieceState.RETURNED;
        return true;
    }

    /** A later lot may take the document: it was taken out of this one, or came back and is to be sent again. */
    public void letGo() {
        liveDocumentId = null;
    }

    LifeLine lifeLine(Lot lot) {
        return new LifeLine(
                lotId,
                new EnvelopeNumber(lotId, envelope).toString(),
                state,
                pullReason,
                liveDocumentId != null,
                lot.orderedAt(),
                lot.handedOverAt(),
                lot.postedOn());
    }
}
