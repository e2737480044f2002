package jp.shikaku.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.shikaku.document.ActionDecision;
import jp.shikaku.document.AnyCase;
import jp.shikaku.law.Reason;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision per call: which document, until when, what to do about the one held. The facts are there already, 印字事項
 * among them; reading and storing are not measured.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {

    /** Whom to decide about next. */
    @State(Scope.Benchmark)
    public static class Queue {

        private final AnyCase[] cases = Cases.all().toArray(AnyCase[]::new);
        private int last;

        AnyCase next() {
            last = last + 1 < cases.length ? last + 1 : 0;
            return cases[last];
        }
    }

    /** Rules of Drools, compiled to Java. */
    @State(Scope.Benchmark)
    public static class Compiled {
        private final InDrools drools = InDrools.compiled();
    }

    /** Rules of Drools, interpreted. */
    @State(Scope.Benchmark)
    public static class Interpreted {
        private final InDrools drools = InDrools.interpreted();
    }

    @Benchmark
    public ActionDecision shikaku(Queue queue) {
        return queue.next().decide();
    }

    @Benchmark
    public List<Reason> shikakuExplained(Queue queue) {
        return reasons(queue.next().decide());
    }

    /** Every sentence an officer can read about it. */
    private static List<Reason> reasons(ActionDecision decision) {
        return Stream.of(
                        List.of(decision.due().deciding()),
                        decision.due().others(),
                        decision.due().followUps(),
                        decision.validity().reasons(),
                        List.of(decision.reason()))
                .flatMap(List::stream)
                .toList();
    }

    @Benchmark
    public Answer droolsStateless(Queue queue, Compiled rules) {
        return rules.drools.stateless(queue.next());
    }

    @Benchmark
    public Answer droolsPooled(Queue queue, Compiled rules) {
        return rules.drools.pooled(queue.next());
    }

    @Benchmark
    public Answer droolsKept(Queue queue, Compiled rules) {
        return rules.drools.kept(queue.next());
    }

    @Benchmark
    public Answer droolsInterpreted(Queue queue, Interpreted rules) {
        return rules.drools.pooled(queue.next());
    }
}
