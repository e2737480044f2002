package jp.shikaku.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import jp.shikaku.batch.Jobs;

/** Starts the job once the file is safely kept. */
@ApplicationScoped
public class DataImportStarter {

    @Inject
    Jobs jobs;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWork work) {
        jobs.start("data-import", Map.of("insurer", work.insurer()));
    }
}
