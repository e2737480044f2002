package jp.shikaku.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 発送ロット. Documents of one kind that a run issued, on their way to the people: put into envelopes and files, drawn and
 * read back, handed over to the printer once everybody was judged again, and posted. Can be given up until the hand-over;
 * the documents keep their numbers and wait for another lot.
 */
@Entity
@Table(name = "lot")
class Lot extends InsurerOwned {

    private static final int LONGEST_FAILURE = 300;

    @Column(name = "run_id")
    private Long runId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_order")
    private PrintOrder order;

    @Enumerated(EnumType.STRING)
    private Mail mail;

    @Column(name = "pages_per_file")
    private int pagesPerFile;

    @Enumerated(EnumType.STRING)
    private LotState state;

    private String failure;

    private long held;

    @Column(name = "files_made_again")
    private int filesMadeAgain;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "handed_over_by")
    private String handedOverBy;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "posted_envelopes")
    private Long postedEnvelopes;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Lot() {}

    Lot(long runId, LotOrder order, String orderedBy, Instant orderedAt) {
        this.runId = runId;
        this.kind = order.kind();
        this.delivery = order.delivery();
        this.order = order.order();
        this.mail = order.mail();
        this.pagesPerFile = order.pagesPerFile();
        this.state = LotState.PLANNING;
        this.orderedBy = orderedBy;
        this.orderedAt = orderedAt;
    }

    Long runId() {
        return runId;
    }

    /** As it was ordered. */
    LotOrder order() {
        return new LotOrder(kind, delivery, order, mail, pagesPerFile);
    }

    LotState state() {
        return state;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Instant handedOverAt() {
        return handedOverAt;
    }

    LocalDate postedOn() {
        return postedOn;
    }

    /** Whether somebody is to work on it in that state now. */
    boolean worksOn(LotState step) {
        return state == step && failure == null;
    }

    void planned(long documentsHeld) {
        state = LotState.DRAWING;
        held = documentsHeld;
    }

    void ready(Instant now) {
        state = LotState.READY;
        readyAt = now;
    }

    /** Orders the hand-over: first everybody is judged again. False if that was ordered before. */
    boolean check(String actor) {
        if (state == LotState.CHECKING || state.handedOver()) {
            return false;
        }
        require(LotState.READY, "DSP-010");
        state = LotState.CHECKING;
        handedOverBy = actor;
        filesMadeAgain = 0;
        return true;
    }

    void fileMadeAgain() {
        filesMadeAgain++;
    }

    /** Everybody was judged. Files that had to be made again go back to the officer, else the printer has them now. */
    void checked(Instant now) {
        if (filesMadeAgain > 0) {
            handedOverBy = null;
            ready(now);
        } else {
            state = LotState.HANDED_OVER;
            handedOverAt = now;
        }
    }

    /** Refuses what is not at the printer's (DSP-011), posted or not. */
    void requireHandedOver() {
        require(LotState.HANDED_OVER, "DSP-011");
    }

    /** 差出. Refuses another number of envelopes than there are (DSP-013). */
    void post(LocalDate on, long envelopes, long expected, String actor) {
        requireHandedOver();
        if (envelopes != expected) {
            throw Rejected.because("DSP-013", "pieces", Long.toString(expected), Long.toString(envelopes));
        }
        state = LotState.POSTED;
        postedBy = actor;
        postedOn = on;
        postedEnvelopes = envelopes;
    }

    /** False if it was given up before. */
    boolean cancel(String actor, Instant now) {
        if (state == LotState.CANCELLED) {
            return false;
        }
        if (state.handedOver()) {
            throw Conflict.now("DSP-014");
        }
        state = LotState.CANCELLED;
        failure = null;
        cancelledBy = actor;
        cancelledAt = now;
        return true;
    }

    /** The work stands still until somebody resumes it. */
    void fail(String why) {
        if (state.busy()) {
            failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        }
    }

    /** Goes on where the work stood still. False if there is nothing to go on with. */
    boolean resume() {
        boolean stoodStill = failure != null;
        failure = null;
        return stoodStill && state.busy();
    }

    private void require(LotState expected, String code) {
        if (state != expected) {
            throw Conflict.now(code, state.label());
        }
    }

    LotRow row() {
        return new LotRow(
                id(),
                runId,
                kind,
                delivery,
                order,
                mail,
                pagesPerFile,
                state,
                failure,
                held,
                filesMadeAgain,
                orderedBy,
                orderedAt,
                readyAt,
                handedOverBy,
                handedOverAt,
                postedOn,
                postedEnvelopes,
                cancelledAt);
    }
}
