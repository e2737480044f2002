package jp.shikaku.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** 測定の結果: decisions per second on one core, bytes allocated for each, and how they compare. */
record Report(List<Row> rows, String settings) {

    private static final double GOAL_PER_SECOND = 1_000_000;
    private static final double GOAL_TIMES_DROOLS = 20;

    private static final String OURS = "shikaku";
    private static final Map<String, String> WHAT = Map.of(
            OURS,
            "Shikaku",
            "shikakuExplained",
            "Shikaku, every reason worded",
            "droolsStateless",
            "Drools, stateless session from a pool",
            "droolsPooled",
            "Drools, session from a pool",
            "droolsKept",
            "Drools, one session kept",
            "droolsInterpreted",
            "Drools, session from a pool, interpreted");

    /** One way of deciding; {@code error} is half of the 99.9 % confidence interval. */
    record Row(String name, double perSecond, double error, double bytes) {

        static Row of(RunResult result) {
            var speed = result.getPrimaryResult();
            var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new Row(speed.getLabel(), speed.getScore(), speed.getScoreError(), bytes.getScore());
        }

        boolean drools() {
            return name.startsWith("drools");
        }
    }

    static Report of(Collection<RunResult> results) {
        BenchmarkParams params = results.iterator().next().getParams();
        return new Report(
                results.stream().map(Row::of).toList(),
                "JDK %s (%s), %s, %d forks, %d warm-up and %d measured iterations of %s, JMH %s, Drools %s"
                        .formatted(
                                params.getJdkVersion(),
                                params.getVmName(),
                                String.join(" ", params.getJvmArgs()),
                                params.getForks(),
                                params.getWarmup().getCount(),
                                params.getMeasurement().getCount(),
                                params.getMeasurement().getTime(),
                                params.getJmhVersion(),
                                org.drools.base.util.Drools.getFullVersion()));
    }

    private Row ours() {
        return rows.stream().filter(row -> row.name().equals(OURS)).findFirst().orElseThrow();
    }

    /** Against the fastest way of running Drools. */
    private double timesDrools() {
        double fastest = rows.stream()
                .filter(Row::drools)
                .mapToDouble(Row::perSecond)
                .max()
                .orElseThrow();
        return ours().perSecond() / fastest;
    }

    boolean goalsReached() {
        return ours().perSecond() >= GOAL_PER_SECOND && timesDrools() >= GOAL_TIMES_DROOLS;
    }

    String table() {
        Function<Row, String> line = row -> "%-42s %,11.0f ± %,9.0f %,8.0f %9.1f"
                .formatted(
                        WHAT.get(row.name()),
                        row.perSecond(),
                        row.error(),
                        row.bytes(),
                        ours().perSecond() / row.perSecond());
        return """

                %-42s %11s   %9s %8s %9s
                %s

                Goals: %,.0f decisions/s without wording, %.0f times the fastest Drools (%.1f): %s
                %s
                """.formatted(
                        "",
                        "decisions/s",
                        "(99.9 %)",
                        "B each",
                        "Shikaku ×",
                        rows.stream().map(line).collect(Collectors.joining("\n")),
                        GOAL_PER_SECOND,
                        GOAL_TIMES_DROOLS,
                        timesDrools(),
                        goalsReached() ? "reached" : "MISSED",
                        settings);
    }
}
