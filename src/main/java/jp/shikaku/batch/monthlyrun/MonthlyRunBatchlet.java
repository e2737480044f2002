package jp.shikaku.batch.monthlyrun;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.run.RunWorker;

/** Works a run off, batch by batch. */
@Named
@Dependent
public class MonthlyRunBatchlet extends AbstractBatchlet {

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
            boolean more = true;
            while (more && !stopped) {
                more = worker.step(Long.parseLong(runId));
            }
        }
        return "DONE";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
