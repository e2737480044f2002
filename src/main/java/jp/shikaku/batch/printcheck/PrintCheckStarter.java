package jp.shikaku.batch.printcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import jp.shikaku.batch.Jobs;
import jp.shikaku.printcheck.PrintCheckWork;

/** Starts the job once the order for it is safely stored. */
@ApplicationScoped
public class PrintCheckStarter {

    @Inject
    Jobs jobs;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrintCheckWork work) {
        jobs.start("print-check", Map.of("insurer", work.insurer(), "id", Long.toString(work.checkId())));
    }
}
