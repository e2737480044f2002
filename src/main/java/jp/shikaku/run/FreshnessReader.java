package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Conflict;
import jp.shikaku.history.Statements;
import jp.shikaku.member.InsuredId;

/**
 * Gathers what a run would decide from, and asks whether that is fit. Counting millions takes seconds; so what was counted
 * last is remembered for each insurer, until anything new becomes known.
 */
@ApplicationScoped
class FreshnessReader {

    private static final int EXAMPLES = 5;

    /** Counted no further: whoever sees so many knows enough. */
    private static final int MOST_TWICE = 1_000;

    private record Counted(
            LocalDate asOf,
            long acts,
            LocalDate reportedOn,
            CoveredMembers.Reported then,
            long covered,
            long twice,
            List<InsuredId> examples) {}

    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    @Inject
    Statements statements;

    @Inject
    CardReports reports;

    @Inject
    CoveredMembers covered;

    @Inject
    Comparisons comparisons;

    /** Everything that is wrong with the data as of the day, the gravest first. */
    List<Finding> findings(LocalDate asOf) {
        Counted now = counted(asOf);
        return new Freshness(
                        asOf,
                        now.reportedOn,
                        now.then.covered(),
                        now.then.reported(),
                        now.covered,
                        comparisons.coveredInLastRun().orElse(null),
                        now.twice,
                        now.examples)
                .findings();
    }

    /** Refuses to begin in earnest on data that are not fit, naming all that is missing. */
    static void refuse(List<Finding> findings) {
        var stopping =
                findings.stream().filter(Finding::stops).map(Finding::problem).toList();
        if (!stopping.isEmpty()) {
            throw new Conflict(stopping);
        }
    }

    private Counted counted(LocalDate asOf) {
        long acts = statements.acts();
        Counted last = counted.get(InsurerScope.current());
        if (last == null || last.acts != acts || !last.asOf.equals(asOf)) {
            last = count(asOf, acts);
            counted.put(InsurerScope.current(), last);
        }
        return last;
    }

    private Counted count(LocalDate asOf, long acts) {
        LocalDate reportedOn = reports.dayReadOn(asOf).orElse(null);
        List<String> twice = covered.twice(asOf, MOST_TWICE);
        return new Counted(
                asOf,
                acts,
                reportedOn,
                reportedOn == null ? new CoveredMembers.Reported(0, 0) : covered.reportedFor(reportedOn),
                covered.on(asOf),
                twice.size(),
                covered.ids(twice.subList(0, Math.min(EXAMPLES, twice.size()))));
    }
}
