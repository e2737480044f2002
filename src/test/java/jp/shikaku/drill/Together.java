package jp.shikaku.drill;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** 同時に: many do something at the same moment. */
final class Together {

    private Together() {}

    /** What each of them got, in their order; the first error if there was one. */
    @SafeVarargs
    static <T> List<T> each(int times, Callable<? extends T>... doing) {
        ExecutorService people = Executors.newFixedThreadPool(times * doing.length);
        CountDownLatch now = new CountDownLatch(1);
        try {
            List<Future<T>> results = IntStream.range(0, times * doing.length)
                    .mapToObj(i -> people.submit((Callable<T>) () -> {
                        now.await();
                        return doing[i % doing.length].call();
                    }))
                    .toList();
            now.countDown();
            return results.stream().map(Together::result).toList();
        } finally {
            people.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
