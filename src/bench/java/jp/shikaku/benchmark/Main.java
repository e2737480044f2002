package jp.shikaku.benchmark;

import java.util.List;
import jp.shikaku.document.AnyCase;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Proves that both decide the same, measures, and prints a table; fails when a goal is missed. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws RunnerException {
        List<AnyCase> cases = Cases.all();
        InDrools compiled = InDrools.compiled();
        Cases.requireSameAnswers(cases, compiled::stateless);
        Cases.requireSameAnswers(cases, compiled::pooled);
        Cases.requireSameAnswers(cases, compiled::kept);
        Cases.requireSameAnswers(cases, InDrools.interpreted()::pooled);
        System.out.println("Same code, last day and action for " + cases.size() + " cases.");

        Report report = Report.of(new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run());
        System.out.println(report.table());
        if (!report.goalsReached()) {
            System.exit(1);
        }
    }
}
