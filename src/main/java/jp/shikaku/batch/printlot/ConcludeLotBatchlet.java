package jp.shikaku.batch.printlot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Leads a lot on when all its files have come through. */
@Named
@Dependent
public class ConcludeLotBatchlet extends LotBatchlet {

    @Override
    protected boolean step(long lot) {
        worker.conclude(lot);
        return false;
    }
}
