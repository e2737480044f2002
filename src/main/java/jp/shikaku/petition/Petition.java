package jp.shikaku.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;

/** 申請. What a member, or somebody for them, asked the insurer for. */
@Entity
@Table(name = "petition")
public class Petition extends InsurerOwned {

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private PetitionKind kind;

    @Enumerated(EnumType.STRING)
    private PetitionReason reason;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    /** Last day of the document issued on it. */
    @Column(name = "document_until")
    private LocalDate documentUntil;

    @Column(name = "import_id")
    private Long importId;

    protected Petition() {}

    Petition(Long memberId, PetitionFact fact, long importId) {
        this.memberId = memberId;
        this.receiptNumber = fact.receiptNumber();
        take(fact, importId);
    }

    String receiptNumber() {
        return receiptNumber;
    }

    Long memberId() {
        return memberId;
    }

    PetitionFact fact() {
        return new PetitionFact(receiptNumber, receivedOn, kind, reason, state, documentUntil);
    }

    /** Takes over what a later file says; true if that is something new. */
    boolean correct(PetitionFact said, long importId) {
        boolean same = said.receivedOn().equals(receivedOn)
                && said.kind() == kind
                && said.reason() == reason
                && said.state() == state;
        if (!same) {
            take(said, importId);
        }
        return !same;
    }

    /** A document was issued on it; until its last day the petition counts. */
    void documentIssued(LocalDate lastDay) {
        documentUntil = lastDay;
    }

    /** The document issued on it, if there was one, has ended with that day, if it has not before. */
    void documentEnded(LocalDate lastDay) {
        if (documentUntil != null && documentUntil.isAfter(lastDay)) {
            documentUntil = lastDay;
        }
    }

    private void take(PetitionFact fact, long importId) {
        this.receivedOn = fact.receivedOn();
        this.kind = fact.kind();
        this.reason = fact.reason();
        this.state = fact.state();
        this.importId = importId;
    }
}
