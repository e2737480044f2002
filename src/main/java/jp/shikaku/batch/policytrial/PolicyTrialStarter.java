package jp.shikaku.batch.policytrial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import jp.shikaku.batch.Jobs;
import jp.shikaku.run.PolicyTrialWork;

/** Starts the job once the order for it is safely stored. */
@ApplicationScoped
public class PolicyTrialStarter {

    @Inject
    Jobs jobs;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyTrialWork work) {
        jobs.start("policy-trial", Map.of("insurer", work.insurer(), "id", Long.toString(work.trialId())));
    }
}
