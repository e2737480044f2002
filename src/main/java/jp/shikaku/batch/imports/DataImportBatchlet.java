package jp.shikaku.batch.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.batch.Transient;
import org.jboss.logging.Logger;

/** Runs imports in the background; what failed because the database was away is tried again when it is back. */
@Named
@Dependent
public class DataImportBatchlet extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(DataImportBatchlet.class);
    private static final long REST_MILLIS = 5_000;

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    DataImportJob job;

    private volatile boolean stopped;

    @Override
    public String process() throws InterruptedException {
        try (var scope = InsurerScope.of(insurer)) {
            boolean more = true;
            while (more && !stopped) {
                more = takeOverNext();
            }
        }
        return "DONE";
    }

    private boolean takeOverNext() throws InterruptedException {
        try {
            return job.takeOverNext();
        } catch (RuntimeException fault) {
            if (!Transient.is(fault)) {
                throw fault;
            }
            LOG.warnf("The files of %s are tried again: %s", insurer, fault.getMessage());
            Thread.sleep(REST_MILLIS);
            return true;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
