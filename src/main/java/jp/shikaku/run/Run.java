package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.StoredDecision;

/**
 * 発行処理. Decides for every member, waits to be looked at, and issues once.
 */
@Entity
@Table(name = "run")
public class Run extends InsurerOwned {

    @Column(name = "as_of")
    private LocalDate asOf;

    private LocalDate horizon;

    private boolean simulated;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Embedded
    private Progress progress;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** What all its decisions have in common, as {@link StoredDecision#shared} keeps it; null = not kept. */
    @Column(name = "shared_facts")
    private String sharedFacts;

    protected Run() {}

    Run(RunOrder order, long total, String startedBy, Instant startedAt) {
        this.asOf = order.asOf();
        this.horizon = order.horizon();
        this.simulated = order.simulate();
        this.state = RunState.DECIDING;
        this.progress = new Progress(total);
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    LocalDate asOf() {
        return asOf;
    }

    LocalDate horizon() {
        return horizon;
    }

    RunState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    Progress progress() {
        return progress;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String issuedBy() {
        return issuedBy;
    }

    String sharedFacts() {
        return sharedFacts;
    }

    void share(String facts) {
        sharedFacts = facts;
    }

    void decided(Instant now) {
        state = RunState.DECIDED;
        progress.complete();
        decidedAt = now;
    }

    /** Orders the issue of what was decided. False if that was ordered before: once is enough. */
    boolean issue(LocalDate on, String actor, long decisions) {
        if (state == RunState.ISSUING || state == RunState.ISSUED) {
            return false;
        }
        if (simulated) {
            throw Conflict.now("RUN-002");
        }
        if (state != RunState.DECIDED) {
            throw Conflict.now("RUN-003");
        }
        if (on.isBefore(asOf)) {
            throw Rejected.because("RUN-004", "issuedOn", asOf.toString());
        }
        RunOrder.refuseTooLate("issuedOn", on);
        state = RunState.ISSUING;
        issuedOn = on;
        issuedBy = actor;
        progress = new Progress(decisions);
        return true;
    }

    /** Goes on where the work stood still. False if there is nothing to go on with. */
    boolean resume() {
        return progress.takeUp() && state.busy();
    }

    void issued(Instant now) {
        state = RunState.ISSUED;
        progress.complete();
        finishedAt = now;
    }

    RunRow row() {
        return new RunRow(
                id(),
                asOf,
                horizon,
                simulated,
                state,
                progress.processed(),
                progress.total(),
                issuedOn,
                startedBy,
                issuedBy,
                startedAt,
                finishedAt,
                progress.failure());
    }
}
