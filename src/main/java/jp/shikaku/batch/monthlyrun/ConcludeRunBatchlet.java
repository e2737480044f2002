package jp.shikaku.batch.monthlyrun;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.run.RunWorker;

/** Leads a run on when all parts of its step have come through. */
@Named
@Dependent
public class ConcludeRunBatchlet extends AbstractBatchlet {

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    @BatchProperty
    String run;

    @Inject
    RunWorker worker;

    @Override
    public String process() {
        try (var scope = InsurerScope.of(insurer)) {
            worker.conclude(Long.parseLong(run));
        }
        return "DONE";
    }
}
