package jp.shikaku.batch.printlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import jp.shikaku.batch.Jobs;
import jp.shikaku.dispatch.LotWork;

/** Starts the job once the order for it is safely stored. */
@ApplicationScoped
public class PrintLotStarter {

    @Inject
    Jobs jobs;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) LotWork work) {
        jobs.start("print-lot", Map.of("insurer", work.insurer(), "id", Long.toString(work.lotId())));
    }
}
