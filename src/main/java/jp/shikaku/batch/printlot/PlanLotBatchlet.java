package jp.shikaku.batch.printlot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Puts the documents of a lot into envelopes and files. */
@Named
@Dependent
public class PlanLotBatchlet extends LotBatchlet {

    @Override
    protected boolean step(long lot) {
        worker.plan(lot);
        return false;
    }
}
