package jp.shikaku.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;
import org.jboss.logging.Logger;

/**
 * Works something off step by step, each a transaction of its own, for one insurer. A step that failed because the database
 * was away is done again when it is back.
 */
public abstract class StepsBatchlet extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(StepsBatchlet.class);
    private static final String PROBLEM = "処理中に問題が起きました。少し待ってから「再開」を押してください。途中までの結果は保たれています。";
    private static final long SHORTEST_REST_MILLIS = 1_000;
    private static final long LONGEST_REST_MILLIS = 30_000;

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    @BatchProperty
    String id;

    @Inject
    Courtesy courtesy;

    private volatile boolean stopped;

    /** Does the next step of what has that id; false when there is nothing left to do. */
    protected abstract boolean step(long work);

    /** The work stands still until somebody resumes it. */
    protected abstract void fail(long work, String why);

    @Override
    public String process() throws InterruptedException {
        try (var scope = InsurerScope.of(insurer)) {
            workOff(Long.parseLong(id));
        }
        return "DONE";
    }

    private void workOff(long work) throws InterruptedException {
        long rest = SHORTEST_REST_MILLIS;
        String failure = null;
        boolean more = true;
        while (more && !stopped) {
            try {
                if (failure == null) {
                    more = courtesy.step(() -> step(work));
                } else {
                    fail(work, failure);
                    more = false;
                }
                rest = SHORTEST_REST_MILLIS;
            } catch (RuntimeException fault) {
                if (Transient.is(fault)) {
                    LOG.warnf("%s %d tries again: %s", getClass().getSimpleName(), work, fault.getMessage());
                    Thread.sleep(rest);
                    rest = Math.min(2 * rest, LONGEST_REST_MILLIS);
                } else if (failure == null) {
                    LOG.errorf(fault, "%s %d stands still", getClass().getSimpleName(), work);
                    failure = words(fault);
                } else {
                    throw fault;
                }
            }
        }
    }

    private static String words(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return rejected.problems().stream().map(Problems::text).collect(Collectors.joining("\n"));
            }
        }
        return PROBLEM;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
