package jp.shikaku.batch.monthlyrun;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.run.RunParts;

/** A partition for each part of the step that the run is busy with. */
@Named
@Dependent
public class RunPartMapper implements PartitionMapper {

    @Inject
    @BatchProperty
    String insurer;

    @Inject
    @BatchProperty
    String run;

    @Inject
    RunParts runParts;

    @Override
    public PartitionPlan mapPartitions() {
        try (var scope = InsurerScope.of(insurer)) {
            List<Long> parts = runParts.ofRun(Long.parseLong(run));
            PartitionPlanImpl plan = new PartitionPlanImpl();
            plan.setPartitions(parts.size());
            plan.setPartitionProperties(
                    parts.stream().map(RunPartMapper::properties).toArray(Properties[]::new));
            return plan;
        }
    }

    private static Properties properties(Long part) {
        Properties properties = new Properties();
        properties.setProperty("id", part.toString());
        return properties;
    }
}
