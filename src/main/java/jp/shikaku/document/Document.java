package jp.shikaku.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.StoredJson;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;

/**
 * 発行した書類. Issued once with its number and everything printed on it; lives until it is recalled, replaced or past
 * its last day; is never changed otherwise and never deleted. A member has at most one live document.
 */
@Entity
@Table(name = "document")
public class Document extends InsurerOwned {

    @Column(name = "document_number")
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "live_member_id")
    private Long liveMemberId;

    @Column(name = "run_id")
    private Long runId;

    @Enumerated(EnumType.STRING)
    private ReasonCode reason;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "mailing_held")
    private boolean mailingHeld;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "roll_key")
    private String rollKey;

    @Column(name = "employer_code")
    private String employerCode;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "printed_items")
    private String printedItems;

    private String sheet;

    /** 判定の材料, as {@link StoredDecision#whole} keeps them; null = issued before they were kept. */
    private String facts;

    @Column(name = "rules_version")
    private Integer rulesVersion;

    protected Document() {}

    /** Issues a document for what was judged. */
    Document(Judgement judgement, Sheet sheet, Long runId) {
        this.documentNumber = sheet.documentNumber();
        this.kind = sheet.kind();
        this.memberId = judgement.member().id();
        this.liveMemberId = memberId;
        this.runId = runId;
        this.reason = judgement.decision().code();
        this.issuedOn = sheet.issuedOn();
        this.validUntil = sheet.validUntil();
        // Whatever the reason of the document: who is protected may have been found by it.
        this.mailingHeld = judgement.facts().details().selfInfoBlocked();
        this.state = DocumentState.LIVE;
        this.rollKey = judgement.member().rollKey();
        this.employerCode = judgement.coverage().details().employerCode();
        this.postalCode = judgement.facts().details().postalCode();
        this.printedItems = judgement.printed().fingerprint();
        this.sheet = StoredJson.write(sheet);
        StoredDecision decision = StoredDecision.of(judgement);
        this.facts = decision.whole();
        this.rulesVersion = decision.rulesVersion();
    }

    public String documentNumber() {
        return documentNumber;
    }

    public DocumentKind kind() {
        return kind;
    }

    public Long memberId() {
        return memberId;
    }

    public Long runId() {
        return runId;
    }

    public ReasonCode reason() {
        return reason;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public boolean mailingHeld() {
        return mailingHeld;
    }

    public DocumentState state() {
        return state;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** What is printed; without the address as long as the mailing is held. */
    public Sheet sheet() {
        Sheet frozen = StoredJson.read(sheet, Sheet.class);
        return mailingHeld ? frozen.withoutAddress() : frozen;
    }

    public boolean live() {
        return liveMemberId != null;
    }

    /** The line of a list that it was to those who knew these of its events, oldest first. */
    DocumentRow row(List<DocumentEvent> known) {
        DocumentEvent ending = DocumentEvent.ending(known).orElse(null);
        boolean cleared = known.stream().anyMatch(event -> event.event() == DocumentEvent.Kind.CLEARED);
        return new DocumentRow(
                documentNumber,
                kind,
                reason,
                issuedOn,
                validUntil,
                ending == null
                        ? DocumentState.LIVE
                        : DocumentState.valueOf(ending.event().name()),
                ending == null ? null : ending.day(),
                issuedProtected() && !cleared);
    }

    /** The decision it was issued on; empty = issued before decisions were kept. */
    Optional<StoredDecision> decision() {
        return Optional.ofNullable(facts).map(text -> StoredDecision.read(rulesVersion, reason, validUntil, text));
    }

    /** As it was held when that was due to be printed. */
    StoredDecision.HeldThen then(String due) {
        return new StoredDecision.HeldThen(kind, documentNumber, issuedOn, validUntil, !printedItems.equals(due));
    }

    Held held() {
        return new Held(kind, issuedOn, validUntil, printedItems);
    }

    /**
     * It is not the one in force from the day on: recalled, or replaced by another. One whose last day has passed by then
     * simply ran out; if another was dated ahead to follow it, it stays good until that last day.
     */
    void end(DocumentState how, LocalDate day) {
        state = validUntil != null && validUntil.isBefore(day) ? DocumentState.EXPIRED : how;
        endedOn = day;
        liveMemberId = null;
    }

    /** 取消: never handed over, and never will be. */
    void voided(LocalDate day) {
        state = DocumentState.VOIDED;
        endedOn = day;
        liveMemberId = null;
    }

    /** As it was before it was last ended: in force, or ended by what came before that (null = nothing). */
    void restore(DocumentEvent before) {
        state = before == null
                ? DocumentState.LIVE
                : DocumentState.valueOf(before.event().name());
        endedOn = before == null ? null : before.day();
        liveMemberId = before == null ? memberId : null;
    }

    /** 発送保留: the person was protected when it was issued, so an officer had to make sure first where it may go. */
    public boolean issuedProtected() {
        return reason == ReasonCode.SELF_INFO_BLOCKED
                || decision().map(then -> then.facts().selfInfoBlocked()).orElse(false);
    }

    void clearMailing() {
        mailingHeld = false;
    }
}
