package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The work of a lot. How far it has come stands in its rows; a killed server leaves a draft at most, and the file is made
 * again.
 */
@ApplicationScoped
public class LotWorker {

    @Inject
    LotDesk desk;

    @Inject
    Recheck recheck;

    @Inject
    LotPrinter printer;

    @Inject
    LotFolder folder;

    /** 組み分け, unless it was done. */
    public void plan(long lotId) {
        desk.plan(lotId);
    }

    /** Makes or checks the next file. False when there is none left, or the lot must not go on. */
    public boolean nextFile(long lotId, String worker) {
        Optional<FileSpan> next = desk.claim(lotId, worker);
        if (next.isEmpty()) {
            return false;
        }
        try {
            make(next.get(), worker);
            return true;
        } catch (ClaimLost lost) {
            return false;
        } finally {
            // Unless it was released, a draft is of no use, and it is about people.
            folder.removeDraft(next.get(), worker);
        }
    }

    private void make(FileSpan span, String worker) {
        long after = span.first() - 1;
        while (after < span.last()) {
            after = recheck.next(span, worker, after);
        }
        boolean anew = desk.mustDraw(span, worker);
        desk.release(span, worker, anew ? printer.print(span, worker) : null);
    }

    /** When all files have come through, the lot goes on. */
    public void conclude(long lotId) {
        desk.conclude(lotId);
    }

    /** The work stands still until somebody resumes it. */
    public void fail(long lotId, String why) {
        desk.fail(lotId, why);
    }
}
