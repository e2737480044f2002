package jp.shikaku.run;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list of runs.
 *
 * @param failure why the work stands still; null = it does not
 */
public record RunRow(
        long id,
        LocalDate asOf,
        LocalDate horizon,
        boolean simulated,
        RunState state,
        long processed,
        long total,
        LocalDate issuedOn,
        String startedBy,
        String issuedBy,
        Instant startedAt,
        Instant finishedAt,
        String failure) {}
