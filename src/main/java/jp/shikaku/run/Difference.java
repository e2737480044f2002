package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.shikaku.access.InsurerOwned;

/** 前回との差: how many members of a run have shifted in the same way since the run before. */
@Entity
@Table(name = "run_difference")
class Difference extends InsurerOwned {

    @Column(name = "run_id")
    private long runId;

    @Embedded
    private Shift shift;

    private long members;

    protected Difference() {}

    Difference(long runId, ShiftCount count) {
        this.runId = runId;
        this.shift = count.shift();
        this.members = count.members();
    }

    long runId() {
        return runId;
    }

    Shift shift() {
        return shift;
    }

    long members() {
        return members;
    }

    DifferenceRow row() {
        return new DifferenceRow(id(), shift, members);
    }
}
