package jp.shikaku.batch.printcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.batch.StepsBatchlet;
import jp.shikaku.printcheck.PrintCheckWorker;

/** Works a check off, batch by batch. */
@Named
@Dependent
public class PrintCheckBatchlet extends StepsBatchlet {

    @Inject
    PrintCheckWorker worker;

    @Override
    protected boolean step(long check) {
        return worker.step(check);
    }

    @Override
    protected void fail(long check, String why) {
        worker.fail(check, why);
    }
}
