package jp.shikaku.run;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list of runs.
 *
 * @param paused 一時停止: an officer has halted the work for a while
 * @param perSecond 速さ: members per second since the work began or was last taken up; 0 = not known yet
 * @param failure why the work stands still; null = it does not
 */
public record RunRow(
        long id,
        LocalDate asOf,
        LocalDate horizon,
        boolean simulated,
        RunState state,
        boolean paused,
        long processed,
        long total,
        long perSecond,
        LocalDate issuedOn,
        String startedBy,
        String issuedBy,
        Instant startedAt,
        Instant finishedAt,
        String failure) {

    /** 残り時間 in seconds, as far as the rate so far tells; 0 = not known. */
    public long secondsLeft() {
        return perSecond == 0 ? 0 : (total - processed + perSecond - 1) / perSecond;
    }

    /** Whether somebody is working on it right now. */
    public boolean working() {
        return state.busy() && !paused && failure == null;
    }
}
