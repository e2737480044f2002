package jp.shikaku.radar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 発行の見込み: how many documents the coming monthly runs will issue if nothing changes but the day.
 *
 * @param members everybody
 * @param looked at how many of them was looked; fewer than all = the numbers are estimates
 * @param runs each as if the ones before it had been issued; the first also issues what is due already
 */
public record Forecast(LocalDate from, long members, long looked, List<Run> runs) {

    /** What comes of a run: a document of a kind, for the first time, renewed or in place of another. */
    public record Issue(DocumentKind document, Action action) {}

    /**
     * One run.
     *
     * @param found among those looked at
     */
    public record Run(LocalDate asOf, Map<Issue, Long> found) {}

    public boolean sampled() {
        return looked < members;
    }

    public Estimate of(Run run, DocumentKind document, Action action) {
        return estimate(run.found().getOrDefault(new Issue(document, action), 0L));
    }

    /** Of all three actions together. */
    public Estimate of(Run run, DocumentKind document) {
        return estimate(found(run, document));
    }

    /** Of all runs together. */
    public Estimate of(DocumentKind document) {
        return estimate(runs.stream().mapToLong(run -> found(run, document)).sum());
    }

    private static long found(Run run, DocumentKind document) {
        return run.found().entrySet().stream()
                .filter(found -> found.getKey().document() == document)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Estimate estimate(long found) {
        return Estimate.of(found, looked, members);
    }
}
