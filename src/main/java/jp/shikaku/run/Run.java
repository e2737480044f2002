package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.StoredJson;
import jp.shikaku.document.StoredDecision;
import jp.shikaku.history.KnownBy;
import jp.shikaku.law.RulesVersion;

/**
 * 発行処理. Decides for every member from what was known when it began, compares with the run before, waits to be looked
 * at, and issues once. Each of these steps is worked off in {@link RunPart}s.
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

    private boolean paused;

    /** How many the step that was last completed had to do, and did. */
    private long total;

    private long processed;

    @Column(name = "pace_since")
    private Instant paceSince;

    @Column(name = "pace_done")
    private long paceDone;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "started_by")
    private String startedBy;

    /** Started by an insurer's core system; the approval is that system's affair too. */
    @Column(name = "by_machine")
    private boolean byMachine;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** Null in runs of before it was kept. */
    @Column(name = "rules_version")
    private Integer rulesVersion;

    /** What all its decisions have in common, as {@link StoredDecision#shared} keeps it; null = not kept. */
    @Column(name = "shared_facts")
    private String sharedFacts;

    /** What was wrong with the data when it began; null in runs of before it was kept. */
    private String findings;

    /** {@link Counted} when its last step ended; null while it works, and in runs of before it was kept. */
    private String counted;

    protected Run() {}

    Run(RunOrder order, String sharedFacts, String startedBy, Instant startedAt) {
        this.asOf = order.asOf();
        this.horizon = order.horizon();
        this.simulated = order.simulate();
        this.sharedFacts = sharedFacts;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.rulesVersion = RulesVersion.CURRENT;
        begin(RunState.DECIDING, startedAt);
    }

    LocalDate asOf() {
        return asOf;
    }

    LocalDate horizon() {
        return horizon;
    }

    /** Notes under what signs it begins: who starts it, and what is wrong with the data. */
    void under(boolean machine, List<Finding> noted) {
        byMachine = machine;
        findings = StoredJson.write(noted);
    }

    boolean byMachine() {
        return byMachine;
    }

    List<Finding> findings() {
        return findings == null ? List.of() : List.of(StoredJson.read(findings, Finding[].class));
    }

    void counted(Counted now) {
        counted = StoredJson.write(now);
    }

    Optional<Counted> counted() {
        return Optional.ofNullable(counted).map(kept -> StoredJson.read(kept, Counted.class));
    }

    boolean simulated() {
        return simulated;
    }

    RunState state() {
        return state;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
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

    /** 基準時点: what it decides from. Whatever becomes known later does not divide the members. */
    KnownBy knownBy() {
        return new KnownBy(startedAt);
    }

    /** Whether somebody may work on that step now. */
    boolean worksOn(RunState step) {
        return state == step && !paused;
    }

    /** Refuses to go on with other rules than it began with (RUN-011). */
    void requireItsRules() {
        if (rulesVersion != null && rulesVersion != RulesVersion.CURRENT) {
            throw Conflict.now("RUN-011", rulesVersion.toString(), Integer.toString(RulesVersion.CURRENT));
        }
    }

    /** Orders the issue of what was decided. False if that was ordered before: once is enough. */
    boolean issue(LocalDate on, String actor, Instant now) {
        if (state == RunState.ISSUING || state == RunState.ISSUED) {
            return false;
        }
        if (simulated) {
            throw Conflict.now("RUN-002");
        }
        if (state.busy()) {
            throw Conflict.now("RUN-003");
        }
        if (state != RunState.DECIDED) {
            throw Conflict.now("RUN-012", state.label());
        }
        requireItsRules();
        if (on.isBefore(asOf)) {
            throw Rejected.because("RUN-004", "issuedOn", asOf.toString());
        }
        RunOrder.refuseTooLate("issuedOn", on);
        issuedOn = on;
        issuedBy = actor;
        begin(RunState.ISSUING, now);
        return true;
    }

    /** 発行の取消: what was issued comes to nothing. False if that was ordered before. */
    boolean undo(Instant now) {
        if (state == RunState.UNDOING || state == RunState.UNDONE) {
            return false;
        }
        if (state != RunState.ISSUED) {
            throw Conflict.now("RUN-037", state.label());
        }
        begin(RunState.UNDOING, now);
        return true;
    }

    /** 一時停止: the work halts after the members in hand. */
    void pause() {
        requireBusy();
        paused = true;
    }

    /** 中止: nothing comes of the run. Refused once something was issued (RUN-013). */
    void stop(Instant now) {
        if (state == RunState.STOPPED) {
            return;
        }
        if (issuedOn != null) {
            throw Conflict.now("RUN-013");
        }
        state = RunState.STOPPED;
        paused = false;
        finishedAt = now;
    }

    /** Goes on where the work stood still. False if there is nothing to go on with. */
    boolean resume(long done, Instant now) {
        paused = false;
        paceSince = now;
        paceDone = done;
        return state.busy();
    }

    /** All parts of the step have come through. */
    void completed(Work work, Instant now) {
        if (state != RunState.COMPARING) {
            total = work.processed();
            processed = total;
        }
        switch (state) {
            case DECIDING -> begin(RunState.COMPARING, now);
            case COMPARING -> {
                state = RunState.DECIDED;
                decidedAt = now;
            }
            case ISSUING -> end(RunState.ISSUED, now);
            case UNDOING -> end(RunState.UNDONE, now);
            default -> throw new IllegalStateException("Nothing is worked off in " + state);
        }
    }

    private void begin(RunState step, Instant now) {
        state = step;
        counted = null;
        paceSince = now;
        paceDone = 0;
    }

    private void end(RunState reached, Instant now) {
        state = reached;
        finishedAt = now;
    }

    private void requireBusy() {
        if (!state.busy()) {
            throw Conflict.now("RUN-012", state.label());
        }
    }

    /** @param work of the step it is busy with; null = it is not busy */
    RunRow row(Work work, Instant now) {
        long done = work == null ? processed : work.processed();
        long seconds =
                Duration.between(paceSince == null ? startedAt : paceSince, now).toSeconds();
        return new RunRow(
                id(),
                asOf,
                horizon,
                simulated,
                state,
                paused,
                done,
                work == null ? total : Math.max(work.total(), done),
                work == null || paused || seconds < 1 ? 0 : (done - paceDone) / seconds,
                issuedOn,
                startedBy,
                issuedBy,
                startedAt,
                finishedAt,
                work == null ? null : work.failure());
    }
}
