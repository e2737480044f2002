package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.shikaku.access.InsurerOwned;

/** 抜き取り: one member of a run whom an officer looks at before the run is approved. */
@Entity
@Table(name = "run_sample")
class Sample extends InsurerOwned {

    @Column(name = "run_id")
    private long runId;

    private int position;

    @Column(name = "difference_id")
    private long differenceId;

    @Column(name = "roll_key")
    private String rollKey;

    private boolean unusual;

    @Enumerated(EnumType.STRING)
    private SampleMark mark;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected Sample() {}

    Sample(int position, SamplePlan.Pick pick, String rollKey) {
        this.runId = pick.from().runId();
        this.position = position;
        this.differenceId = pick.from().id();
        this.rollKey = rollKey;
        this.unusual = pick.unusual();
    }

    long runId() {
        return runId;
    }

    void mark(SampleMark seen, String by, Instant now) {
        mark = seen;
        markedBy = by;
        markedAt = now;
    }
}
