package jp.shikaku.batch;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;
import org.jboss.logging.Logger;

/** Starts jobs outside the transaction, and the request, that asked for them. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final long REST_MILLIS = 2_000;

    @Resource
    ManagedExecutorService executor;

    public void start(String job, Map<String, String> parameters) {
        Properties properties = new Properties();
        properties.putAll(parameters);
        executor.execute(() -> begin(job, properties));
    }

    /** The order for the work is stored and must not be lost because the database, where jobs are noted, is away. */
    private static void begin(String job, Properties properties) {
        boolean begun = false;
        while (!begun) {
            try {
                BatchRuntime.getJobOperator().start(job, properties);
                begun = true;
            } catch (RuntimeException fault) {
                if (!Transient.is(fault)) {
                    throw fault;
                }
                LOG.warnf("%s is started again: %s", job, fault.getMessage());
                rest(fault);
            }
        }
    }

    private static void rest(RuntimeException fault) {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }
}
