package jp.shikaku.batch.printlot;

import jakarta.inject.Inject;
import jp.shikaku.batch.StepsBatchlet;
import jp.shikaku.dispatch.LotWorker;

/** Works on a lot; a failure makes it stand still. */
abstract class LotBatchlet extends StepsBatchlet {

    @Inject
    LotWorker worker;

    @Override
    protected void fail(long lot, String why) {
        worker.fail(lot, why);
    }
}
