package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gathers what an officer looks at before a run is approved. */
@ApplicationScoped
class Reviewing {

    @Inject
    Runs runs;

    @Inject
    Comparisons comparisons;

    @Inject
    Samples samples;

    @Inject
    Approvals approvals;

    RunReview of(Run run) {
        Optional<Comparison> comparison = comparisons.of(run.id());
        return new RunReview(
                run.id(),
                comparison.isPresent(),
                run.byMachine(),
                comparison
                        .map(Comparison::beforeRunId)
                        .flatMap(runs::find)
                        .map(runs::row)
                        .orElse(null),
                comparisons.differences(run.id()).stream().map(Difference::row).toList(),
                comparison.map(Comparison::outliers).orElse(List.of()),
                samples.ofRun(run.id()),
                run.findings(),
                approvals.of(run.id()).map(Approval::view).orElse(null));
    }
}
