package jp.shikaku.batch.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.access.InsurerScope;

/** Runs an import in the background. */
@Named
@Dependent
public class DataImportBatchlet extends AbstractBatchlet {

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    DataImportJob job;

    @Override
    public String process() {
        try (var scope = InsurerScope.of(insurer)) {
            job.takeOverAllWaiting();
        }
        return "DONE";
    }
}
