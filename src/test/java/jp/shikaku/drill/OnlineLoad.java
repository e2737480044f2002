package jp.shikaku.drill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;

/**
 * 窓口からの照会: somebody asks about another member twenty times a second, whatever else goes on. A question that has to wait
 * for the one before it counts from when it should have been asked.
 */
final class OnlineLoad implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;
    private static final int AT_ONCE = 8;

    private final ScheduledExecutorService askers = Executors.newScheduledThreadPool(AT_ONCE);
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    /** Begins to ask; {@code member} gives the path of the member for the number of the question. */
    OnlineLoad(Api api, IntFunction<String> member) {
        long begun = System.nanoTime();
        for (int asker = 0; asker < AT_ONCE; asker++) {
            askers.scheduleAtFixedRate(
                    () -> {
                        int question = asked.getAndIncrement();
                        long due = begun + TimeUnit.MILLISECONDS.toNanos(question * EVERY_MILLIS);
                        ask(api, member.apply(question), due);
                    },
                    asker * EVERY_MILLIS,
                    AT_ONCE * EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void ask(Api api, String path, long due) {
        try {
            Answer answer = api.get(path);
            nanos.add(System.nanoTime() - Math.min(due, System.nanoTime()));
            if (answer.status() != 200) {
                unanswered.incrementAndGet();
            }
        } catch (RuntimeException nobodyThere) {
            unanswered.incrementAndGet();
        }
    }

    /** The answer time that 95 of 100 questions since the last call kept to. */
    Duration p95() {
        List<Long> sorted = nanos.stream().sorted().toList();
        nanos.clear();
        return sorted.isEmpty() ? Duration.ZERO : Duration.ofNanos(sorted.get(sorted.size() * 95 / 100));
    }

    int unanswered() {
        return unanswered.get();
    }

    @Override
    public void close() {
        askers.shutdownNow();
    }
}
