package jp.shikaku.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jp.shikaku.access.InsurerScope;
import org.jboss.logging.Logger;

/** Works something off step by step, each a transaction of its own, for one insurer. */
public abstract class StepsBatchlet extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(StepsBatchlet.class);

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    @BatchProperty
    String id;

    private volatile boolean stopped;

    /** Does the next step of what has that id; false when there is nothing left to do. */
    protected abstract boolean step(long work);

    /** The work stands still until somebody resumes it. */
    protected abstract void fail(long work, String why);

    @Override
    public String process() {
        try (var scope = InsurerScope.of(insurer)) {
            workOff(Long.parseLong(id));
        }
        return "DONE";
    }

    private void workOff(long work) {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = step(work);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s %d stands still", getClass().getSimpleName(), work);
            fail(work, "処理中に問題が起きました。少し待ってから「再開」を押してください。途中までの結果は保たれています。");
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
