package jp.shikaku.batch.printing;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.shikaku.common.Problem;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.PrintRequest;

/** One 印刷ファイル being made; written by the thread that makes it, read by those who wait. */
final class PrintWork {

    private final PrintRequest request;
    private final Instant orderedAt;
    private final long total;
    private final AtomicLong processed = new AtomicLong();
    private volatile PrintFile file;
    private volatile List<Problem> problems = List.of();

    PrintWork(PrintRequest request, long total, Instant orderedAt) {
        this.request = request;
        this.total = total;
        this.orderedAt = orderedAt;
    }

    void pageDone() {
        processed.incrementAndGet();
    }

    void finished(PrintFile made) {
        file = made;
    }

    void failed(List<Problem> why) {
        problems = why;
    }

    PrintFile file() {
        return file;
    }

    PrintProgress progress() {
        PrintFile made = file;
        return new PrintProgress(request, orderedAt, processed.get(), total, made == null ? 0 : made.bytes(), problems);
    }
}
