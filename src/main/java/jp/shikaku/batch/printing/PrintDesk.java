package jp.shikaku.batch.printing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.PrintRequest;
import jp.shikaku.document.Printing;
import org.jboss.logging.Logger;

/**
 * 印刷ファイルの受け渡し: large files are made in the background, and kept for an hour. What is under way is known to this
 * server only and forgotten when it stops: the file can be ordered again at any time.
 */
@ApplicationScoped
public class PrintDesk {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(PrintDesk.class);

    private record Order(String insurer, PrintRequest request) {}

    private final Map<Order, PrintWork> works = new ConcurrentHashMap<>();

    @Resource
    ManagedExecutorService executor;

    @Inject
    Printing printing;

    @Inject
    Clock clock;

    /** Makes the file anew, unless it is being made right now. */
    void order(PrintRequest request) {
        Instant now = clock.instant();
        forgetBefore(now.minus(KEPT));
        Order order = new Order(InsurerScope.current(), request);
        PrintWork next = new PrintWork(request, printing.count(request), now);
        PrintWork current = works.compute(order, (same, before) -> busy(before) ? before : next);
        if (current == next) {
            executor.execute(() -> make(order, next));
        }
    }

    List<PrintProgress> ofRun(long runId) {
        String insurer = InsurerScope.current();
        return works.entrySet().stream()
                .filter(entry -> entry.getKey().insurer().equals(insurer)
                        && entry.getKey().request().runId() == runId)
                .map(entry -> entry.getValue().progress())
                .sorted(Comparator.comparing(PrintProgress::orderedAt).reversed())
                .toList();
    }

    /** The finished file. */
    Optional<PrintFile> file(PrintRequest request) {
        return Optional.ofNullable(works.get(new Order(InsurerScope.current(), request)))
                .map(PrintWork::file)
                .filter(PrintFile::exists);
    }

    private void make(Order order, PrintWork work) {
        try (var scope = InsurerScope.of(order.insurer())) {
            work.finished(printing.ofRun(order.request(), work::pageDone));
        } catch (Rejected e) {
            work.failed(e.problems());
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "The print file of run %d cannot be made",
                    order.request().runId());
            work.failed(List.of(Problem.of("DOC-033", "")));
        }
    }

    private void forgetBefore(Instant moment) {
        works.values()
                .removeIf(work -> !busy(work) && work.progress().orderedAt().isBefore(moment));
        printing.removeOlderThan(moment);
    }

    private static boolean busy(PrintWork work) {
        return work != null && work.progress().busy();
    }
}
