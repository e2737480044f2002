package jp.shikaku.batch.monthlyrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import jp.shikaku.batch.Jobs;
import jp.shikaku.run.RunWork;

/** Starts the job once the order for it is safely stored. */
@ApplicationScoped
public class MonthlyRunStarter {

    @Inject
    Jobs jobs;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunWork work) {
        jobs.start("monthly-run", Map.of("insurer", work.insurer(), "run", Long.toString(work.runId())));
    }
}
