package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.document.Action;
import jp.shikaku.document.ActionCode;
import jp.shikaku.document.Document;
import jp.shikaku.document.Judgement;
import jp.shikaku.document.StoredDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.member.InsuredId;
import org.hibernate.annotations.TenantId;

/** 判定結果 of one member in one run, and what came of it. */
@Entity
@Table(name = "decision")
@IdClass(Decision.Key.class)
class Decision {

    record Key(Long runId, String rollKey) implements Serializable {}

    @Id
    @Column(name = "run_id")
    private Long runId;

    @Id
    @Column(name = "roll_key")
    private String rollKey;

    @TenantId
    private String insurer;

    @Column(name = "member_id")
    private Long memberId;

    private String symbol;

    private String number;

    private String branch;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind document;

    @Enumerated(EnumType.STRING)
    private ReasonCode reason;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Action action;

    /** Null in decisions of before it was kept. */
    @Enumerated(EnumType.STRING)
    @Column(name = "action_code")
    private ActionCode actionCode;

    private String basis;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "document_id")
    private Long documentId;

    /** 判定の材料, as {@link StoredDecision#own} keeps them; null = decided before they were kept. */
    private String facts;

    @Column(name = "rules_version")
    private Integer rulesVersion;

    protected Decision() {}

    Decision(long runId, Judgement judgement) {
        InsuredId insuredId = judgement.member().insuredId();
        this.runId = runId;
        this.rollKey = judgement.member().rollKey();
        this.memberId = judgement.member().id();
        this.symbol = insuredId.symbol();
        this.number = insuredId.number();
        this.branch = insuredId.branch();
        this.name = judgement.facts().details().name();
        this.document = judgement.decision().document();
        this.reason = judgement.decision().code();
        this.validUntil = judgement.validUntil();
        this.action = judgement.action();
        this.actionCode = judgement.what().code();
        this.basis = judgement.decision().deciding().basis();
        StoredDecision stored = StoredDecision.of(judgement);
        this.facts = stored.own();
        this.rulesVersion = stored.rulesVersion();
    }

    String rollKey() {
        return rollKey;
    }

    /** Everything it was made from; empty = decided before that was kept. */
    Optional<StoredDecision> stored(String sharedFacts) {
        return Optional.ofNullable(facts)
                .map(own -> StoredDecision.read(rulesVersion, reason, validUntil, sharedFacts, own));
    }

    Long memberId() {
        return memberId;
    }

    /**
     * Whether judging again, just before issuing, comes to the same. What a later run has issued rests on newer facts
     * and is not touched by an older one.
     */
    boolean stillHolds(Judgement now) {
        boolean overtaken =
                now.held() != null && now.held().runId() != null && now.held().runId() > runId;
        return !overtaken
                && now.decision().document() == document
                && now.decision().code() == reason
                && now.action().issues() == action.issues()
                && (now.action() == Action.RECALL) == (action == Action.RECALL);
    }

    void issued(Document issued) {
        outcome = Outcome.ISSUED;
        documentId = issued.id();
    }

    void recalled() {
        outcome = Outcome.RECALLED;
    }

    void unprintable() {
        outcome = Outcome.UNPRINTABLE;
    }

    void undone() {
        outcome = Outcome.UNDONE;
    }

    void pulled() {
        outcome = Outcome.PULLED;
    }
}
