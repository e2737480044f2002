package jp.shikaku.batch.printing;

import java.time.Instant;
import java.util.List;
import jp.shikaku.common.Problem;
import jp.shikaku.document.PrintRequest;

/**
 * 印刷ファイルの出来具合, to look at.
 *
 * @param bytes size of the finished file; 0 = not finished
 * @param problems why it cannot be made; empty = it can
 */
public record PrintProgress(
        PrintRequest request, Instant orderedAt, long processed, long total, long bytes, List<Problem> problems) {

    public boolean ready() {
        return bytes > 0;
    }

    public boolean busy() {
        return !ready() && problems.isEmpty();
    }
}
