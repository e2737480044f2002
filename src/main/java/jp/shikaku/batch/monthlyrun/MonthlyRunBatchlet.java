package jp.shikaku.batch.monthlyrun;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.run.RunWorker;
import org.jboss.logging.Logger;

/** Works a run off, batch by batch. */
@Named
@Dependent
public class MonthlyRunBatchlet extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(MonthlyRunBatchlet.class);

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    @BatchProperty
    String runId;

    @Inject
    RunWorker worker;

    private volatile boolean stopped;

    @Override
    public String process() {
        try (var scope = InsurerScope.of(insurer)) {
            workOff(Long.parseLong(runId));
        }
        return "DONE";
    }

    private void workOff(long id) {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = worker.step(id);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Run %d stands still", id);
            worker.fail(id, "処理中に問題が起きました。少し待ってから「再開」を押してください。途中までの結果は保たれています。");
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
