package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import jp.shikaku.common.Problem;
import jp.shikaku.document.pdf.OrderedPage;
import jp.shikaku.document.pdf.PageMark;
import jp.shikaku.document.pdf.SlowPrinting;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.sheet.SheetSamples;
import jp.shikaku.eligibility.DocumentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 同時印刷の訓練: 64 threads print single documents, two and two in the same instant, each held up at a random step of its
 * drawing; every file is read back. Others have mailed the page of whoever was served in the same second.
 *
 * <p>By default 1,000 documents with delays of up to 30 ms; with {@code -Dshikaku.drill.full=true} 10,000 with delays of up
 * to 30 s, which takes the better part of an hour. {@code -Dshikaku.drill.documents} and {@code -Dshikaku.drill.delay}
 * (milliseconds) say something in between.
 */
class PaperDrillTest {
    private static final boolean FULL = Boolean.getBoolean("shikaku.drill.full");
    private static final int DOCUMENTS = Integer.getInteger("shikaku.drill.documents", FULL ? 10_000 : 1_000);
    private static final int DELAY = Integer.getInteger("shikaku.drill.delay", FULL ? 30_000 : 30);
    private static final long SEED = Long.getLong("shikaku.drill.seed", System.nanoTime());
    private static final int THREADS = 64;
    private static final int STEPS = 40;

    @TempDir
    Path directory;

    private DocumentSigner signer;

    @BeforeEach
    void keys() {
        signer = new DocumentSigner(directory.resolve("keys.p12"), "secret", Clock.systemUTC());
    }

    @Test
    void nobodyGetsThePageOfAnother() throws Exception {
        assertThat(printed(DOCUMENTS, SlowPrinting::write)).as("seed " + SEED).isEmpty();
    }

    /** Proves that the drill would notice: a printer that keeps the order in one place for all. */
    @Test
    void aPrinterThatKeepsTheOrderInOnePlaceIsCaught() throws Exception {
        var current = new AtomicReference<OrderedPage>();
        Printer forgetful = (page, pause, out) -> {
            current.set(page);
            for (int step = 0; step < STEPS; step++) {
                pause.run();
            }
            SlowPrinting.write(current.get(), () -> {}, out);
        };

        assertThat(printed(THREADS, forgetful)).as("seed " + SEED).isNotEmpty();
    }

    private interface Printer {
        void print(OrderedPage page, Runnable pause, OutputStream out) throws IOException;
    }

    /** What was found when the files were read back. */
    private List<Problem> printed(int documents, Printer printer) throws Exception {
        var found = new ArrayList<Problem>();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var inTheSameInstant = new CyclicBarrier[documents / 2 + 1];
            IntStream.range(0, inTheSameInstant.length).forEach(i -> inTheSameInstant[i] = new CyclicBarrier(2));
            var jobs = IntStream.range(0, documents / 2 * 2)
                    .<Callable<List<Problem>>>mapToObj(i -> () -> {
                        inTheSameInstant[i / 2].await();
                        return one(i, printer);
                    })
                    .toList();
            for (var result : threads.invokeAll(jobs)) {
                found.addAll(result.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return found;
    }

    private List<Problem> one(int i, Printer printer) throws IOException {
        var page = new OrderedPage(
                SheetSamples.sheet(i, DocumentKind.CERTIFICATE, signer::sign), new PageMark("E-" + i, 1, 1, i + 1));
        var file = directory.resolve(i + ".pdf");
        try (var out = Files.newOutputStream(file)) {
            printer.print(page, pause(new Random(SEED + i)), out);
        }
        var problems = SlowPrinting.readBack(file, page, signer::verify);
        Files.delete(file);
        return problems;
    }

    /** Somewhere in the drawing of one page it stands still for a while. */
    private static Runnable pause(Random random) {
        int when = random.nextInt(STEPS);
        int delay = random.nextInt(DELAY + 1);
        var step = new int[1];
        return () -> {
            if (step[0]++ == when) {
                try {
                    Thread.sleep(delay);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
