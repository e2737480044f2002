package jp.shikaku.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.history.Known;
import jp.shikaku.history.Source;

/** 申請. What a member, or somebody for them, asked the insurer for. */
@Entity
@Table(name = "petition")
public class Petition extends Known<PetitionFact> {

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

    protected Petition() {}

    Petition(Long memberId, PetitionFact fact, Source source) {
        super(source);
        this.memberId = memberId;
        this.receiptNumber = fact.receiptNumber();
        take(fact);
    }

    String receiptNumber() {
        return receiptNumber;
    }

    @Override
    public Long memberId() {
        return memberId;
    }

    @Override
    public PetitionFact statement() {
        return new PetitionFact(receiptNumber, receivedOn, kind, reason, state, documentUntil);
    }

    @Override
    protected void take(PetitionFact fact) {
        this.receivedOn = fact.receivedOn();
        this.kind = fact.kind();
        this.reason = fact.reason();
        this.state = fact.state();
        this.documentUntil = fact.documentEndedOn();
    }
}
