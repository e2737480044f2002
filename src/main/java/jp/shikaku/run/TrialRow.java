package jp.shikaku.run;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list of trials.
 *
 * @param from the first day of the policy that is tried, and the day the members are judged for
 * @param failure why the work stands still; null = it does not
 */
public record TrialRow(
        long id,
        LocalDate from,
        TrialState state,
        long processed,
        long total,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        String failure) {

    /** Whether work goes on in the background. */
    public boolean busy() {
        return state == TrialState.RUNNING && failure == null;
    }
}
