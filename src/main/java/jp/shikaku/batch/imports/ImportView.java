package jp.shikaku.batch.imports;

import java.time.Instant;
import jp.shikaku.batch.imports.csv.Layout;

/**
 * One import, to look at.
 *
 * @param refused rows that were not taken over because something is wrong with them
 * @param refusal why the whole file was refused, or why it stands still; null = neither
 */
public record ImportView(
        long id,
        Layout kind,
        boolean goodRowsOnly,
        String fileName,
        String encoding,
        ImportState state,
        long processed,
        long total,
        long added,
        long changed,
        long unchanged,
        long refused,
        String refusal,
        String startedBy,
        Instant createdAt,
        Instant finishedAt) {

    /** It waits for somebody to resume it or to give it up. */
    public boolean standsStill() {
        return state == ImportState.INTERRUPTED;
    }
}
