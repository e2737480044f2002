package jp.shikaku.batch.policytrial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.batch.StepsBatchlet;
import jp.shikaku.run.PolicyTrialWorker;

/** Works the trial of a policy off, batch by batch. */
@Named
@Dependent
public class PolicyTrialBatchlet extends StepsBatchlet {

    @Inject
    PolicyTrialWorker worker;

    @Override
    protected boolean step(long trial) {
        return worker.step(trial);
    }

    @Override
    protected void fail(long trial, String why) {
        worker.fail(trial, why);
    }
}
