package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.Conflict;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.StoredPolicy;

/**
 * 方針の試算. Judges every member under the policies the insurer has and under those it would have, as of the first day of
 * the one proposed, and keeps what differs; then the proposed one can be adopted, once.
 */
@Entity
@Table(name = "policy_trial")
public class PolicyTrial extends InsurerOwned {

    @Embedded
    private StoredPolicy proposed;

    private int seen;

    @Enumerated(EnumType.STRING)
    private TrialState state;

    @Embedded
    private Progress progress;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected PolicyTrial() {}

    /** Of a policy made up by somebody who has seen the insurer's entries up to that number. */
    PolicyTrial(DocumentPolicy proposed, int seen, long total, String startedBy, Instant startedAt) {
        this.proposed = new StoredPolicy(proposed);
        this.seen = seen;
        this.state = TrialState.RUNNING;
        this.progress = new Progress(total);
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    DocumentPolicy proposed() {
        return proposed.policy();
    }

    int seen() {
        return seen;
    }

    Progress progress() {
        return progress;
    }

    boolean running() {
        return state == TrialState.RUNNING;
    }

    void done(Instant now) {
        state = TrialState.DONE;
        progress.complete();
        finishedAt = now;
    }

    /** Nothing comes of it any more, unless it has been adopted. */
    void cancel(Instant now) {
        if (state != TrialState.ADOPTED) {
            state = TrialState.CANCELLED;
            finishedAt = now;
        }
    }

    /** Goes on where the work stood still. False if there is nothing to go on with. */
    boolean resume() {
        return progress.takeUp() && running();
    }

    /** The policy is to be entered. False if that was done before: once is enough. */
    boolean adopt() {
        if (state == TrialState.ADOPTED) {
            return false;
        }
        if (state != TrialState.DONE) {
            throw Conflict.now("POL-021");
        }
        state = TrialState.ADOPTED;
        return true;
    }

    TrialRow row() {
        return new TrialRow(
                id(),
                proposed().from(),
                state,
                progress.processed(),
                progress.total(),
                startedBy,
                startedAt,
                finishedAt,
                progress.failure());
    }
}
