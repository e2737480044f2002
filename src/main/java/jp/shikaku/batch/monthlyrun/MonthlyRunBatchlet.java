package jp.shikaku.batch.monthlyrun;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.batch.StepsBatchlet;
import jp.shikaku.run.RunWorker;

/** Works a run off, batch by batch. */
@Named
@Dependent
public class MonthlyRunBatchlet extends StepsBatchlet {

    @Inject
    RunWorker worker;

    @Override
    protected boolean step(long run) {
        return worker.step(run);
    }

    @Override
    protected void fail(long run, String why) {
        worker.fail(run, why);
    }
}
