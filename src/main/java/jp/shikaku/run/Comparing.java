package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** 前回との比較: sets a run that has decided beside the one before, and picks whom an officer should look at. */
@ApplicationScoped
class Comparing {

    @Inject
    Runs runs;

    @Inject
    Comparisons comparisons;

    @Inject
    Samples samples;

    /** Once for each run, in the transaction that notes it as done. */
    void compare(long runId) {
        Run run = runs.find(runId).orElseThrow();
        Long before = comparisons.before(run).map(Run::id).orElse(null);
        List<Difference> differences = comparisons.shifts(before, runId).stream()
                .map(count -> new Difference(runId, count))
                .toList();
        differences.forEach(comparisons::add);
        List<Outlier> outliers = Outlier.among(Tally.of(differences), comparisons.earlier(run, Outlier.MOST_RUNS));
        comparisons.add(new Comparison(runId, before, outliers));
        int position = 0;
        for (SamplePlan.Pick pick : SamplePlan.of(differences, outliers)) {
            String rollKey = samples.pick(pick, before).orElseThrow();
            samples.add(new Sample(++position, pick, rollKey));
        }
    }
}
