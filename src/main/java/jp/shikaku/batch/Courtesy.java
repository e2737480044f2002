package jp.shikaku.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BooleanSupplier;

/**
 * 画面優先: background work lets those pass who wait for an answer. No more steps at a time than there are processors; while
 * people or machines call, one at a time, with a rest as long as the step after it. Steps queue in the order they came, so
 * several insurers' work goes on side by side.
 */
@ApplicationScoped
public class Courtesy {

    /** Calls within one second that are no more than somebody watching the progress. */
    private static final int A_FEW = 5;

    private static final int SECONDS = 4;

    private final int most = Runtime.getRuntime().availableProcessors();
    private final Semaphore turns = new Semaphore(most, true);

    /** Second and calls in it: the upper bits and the lower 24. */
    private final AtomicLongArray calls = new AtomicLongArray(SECONDS);

    /** Somebody waits for an answer. */
    void called() {
        long second = second();
        calls.updateAndGet(
                (int) (second % SECONDS), before -> before >> 24 == second ? before + 1 : (second << 24) + 1);
    }

    /** Does one step when it is its turn. */
    public boolean step(BooleanSupplier step) throws InterruptedException {
        boolean busy = callsIn(second()) + callsIn(second() - 1) > A_FEW;
        int all = busy ? most : 1;
        turns.acquire(all);
        try {
            long begun = System.nanoTime();
            boolean more = step.getAsBoolean();
            if (busy) {
                TimeUnit.NANOSECONDS.sleep(System.nanoTime() - begun);
            }
            return more;
        } finally {
            turns.release(all);
        }
    }

    private long callsIn(long second) {
        long bucket = calls.get((int) (second % SECONDS));
        return bucket >> 24 == second ? bucket & 0xFF_FFFF : 0;
    }

    private static long second() {
        return System.nanoTime() / 1_000_000_000 & 0xFF_FFFF_FFFFL;
    }
}
