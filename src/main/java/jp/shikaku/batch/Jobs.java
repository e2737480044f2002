package jp.shikaku.batch;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;

/** Starts jobs outside the transaction, and the request, that asked for them. */
@ApplicationScoped
public class Jobs {

    @Resource
    ManagedExecutorService executor;

    public void start(String job, Map<String, String> parameters) {
        Properties properties = new Properties();
        properties.putAll(parameters);
        executor.execute(() -> BatchRuntime.getJobOperator().start(job, properties));
    }
}
