package jp.shikaku.batch.monthlyrun;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.batch.StepsBatchlet;
import jp.shikaku.run.RunWorker;

/** Works one part of a run off, some members at a time. */
@Named
@Dependent
public class RunPartBatchlet extends StepsBatchlet {

    @Inject
    RunWorker worker;

    @Override
    protected boolean step(long part) {
        return worker.step(part);
    }

    @Override
    protected void fail(long part, String why) {
        worker.fail(part, why);
    }
}
