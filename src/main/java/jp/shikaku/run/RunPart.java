package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.shikaku.access.InsurerOwned;

/**
 * 発行処理の分担: a stretch of the roll that one worker works off in one step of a run. Whoever works on it has its row
 * locked, so that two servers never do the same stretch at once.
 */
@Entity
@Table(name = "run_part")
class RunPart extends InsurerOwned {

    @Column(name = "run_id")
    private Long runId;

    @Enumerated(EnumType.STRING)
    private RunState step;

    private int part;

    @Column(name = "until_key")
    private String untilKey;

    @Embedded
    private Progress progress;

    private boolean finished;

    protected RunPart() {}

    /** The stretch after {@code afterKey} ("" = from the beginning) to {@code untilKey} (null = to the end). */
    RunPart(Long runId, RunState step, int part, String afterKey, String untilKey, long total) {
        this.runId = runId;
        this.step = step;
        this.part = part;
        this.untilKey = untilKey;
        this.progress = new Progress(total, afterKey);
    }

    Long runId() {
        return runId;
    }

    RunState step() {
        return step;
    }

    String untilKey() {
        return untilKey;
    }

    Progress progress() {
        return progress;
    }

    boolean finished() {
        return finished;
    }

    void finish() {
        progress.complete();
        finished = true;
    }
}
