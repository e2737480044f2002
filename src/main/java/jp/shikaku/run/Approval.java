package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.shikaku.access.InsurerOwned;

/** 承認: who has ordered the issue of a run, having seen what; and who has taken that back. */
@Entity
@Table(name = "run_approval")
class Approval extends InsurerOwned {

    @Column(name = "run_id")
    private long runId;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    /** An insurer's core system says that its insurer has approved. */
    @Column(name = "by_machine")
    private boolean byMachine;

    private String seen;

    private String note;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_why")
    private String undoneWhy;

    protected Approval() {}

    /** @param seen null = nothing was shown to the one who approves, a machine */
    Approval(long runId, String by, Instant at, boolean byMachine, String seen, String note) {
        this.runId = runId;
        this.approvedBy = by;
        this.approvedAt = at;
        this.byMachine = byMachine;
        this.seen = seen;
        this.note = note == null ? "" : note.strip();
    }

    boolean by(String actor) {
        return approvedBy.equals(actor);
    }

    boolean byMachine() {
        return byMachine;
    }

    String undoneBy() {
        return undoneBy;
    }

    void undo(String by, Instant at, String why) {
        undoneBy = by;
        undoneAt = at;
        undoneWhy = why == null ? "" : why.strip();
    }

    ApprovalView view() {
        return new ApprovalView(approvedBy, approvedAt, byMachine, note, undoneBy, undoneAt, undoneWhy);
    }
}
