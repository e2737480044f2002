package jp.shikaku.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.batch.imports.ImportWork;
import jp.shikaku.batch.imports.Imports;
import jp.shikaku.batch.imports.Inbox;
import jp.shikaku.dispatch.LotFolder;
import jp.shikaku.dispatch.LotWork;
import jp.shikaku.dispatch.Lots;
import jp.shikaku.document.Printing;
import jp.shikaku.printcheck.PrintCheckWork;
import jp.shikaku.printcheck.PrintChecks;
import jp.shikaku.run.PolicyTrialWork;
import jp.shikaku.run.PolicyTrials;
import jp.shikaku.run.Progress;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.RunWork;
import jp.shikaku.run.Runs;
import org.jboss.logging.Logger;

/**
 * Takes up, after a start, the work that the last stop or crash left unfinished; and later, every minute unless told
 * otherwise, what has stood still since the look before: its job got lost, with this server or with another.
 */
@Singleton
@Startup
@DependsOn({"Migration", "DemoSet"})
public class Resume {

    /** Jobs can be started only when the application has come up. */
    private static final long AFTER_START_MILLIS = 1_000;

    /** How often is looked for work that stands still; what does so at two looks is taken up. */
    private static final String EVERY_SECONDS = "SHIKAKU_WATCH_SECONDS";

    private static final long USUAL_SECONDS = 60;

    private static final Logger LOG = Logger.getLogger(Resume.class);

    @Resource
    TimerService timers;

    @Inject
    Runs runs;

    @Inject
    Imports imports;

    @Inject
    PolicyTrials trials;

    @Inject
    Lots lots;

    @Inject
    LotFolder lotFolder;

    @Inject
    PrintChecks printChecks;

    @Inject
    Event<RunWork> runWork;

    @Inject
    Event<PolicyTrialWork> trialWork;

    @Inject
    Event<LotWork> lotWork;

    @Inject
    Event<PrintCheckWork> printCheckWork;

    @Inject
    Event<ImportWork> importWork;

    @Inject
    Inbox inbox;

    @Inject
    Printing printing;

    @Inject
    Clock clock;

    /** Work that was unfinished when last looked at, and how far it had come by then. */
    private Map<Object, String> seen = Map.of();

    /**
     * @param failed it met a fault, and waits for somebody who has mended it
     * @param progress another text whenever it came further
     */
    private record Unfinished<T>(T work, Event<T> job, boolean failed, String progress) {

        /** Although somebody may be at it: then the work is shared with them. */
        void takeUp() {
            LOG.infof("Taking up %s again", work);
            job.fire(work);
        }
    }

    @PostConstruct
    void afterStart() {
        sweep();
        timers.createSingleActionTimer(AFTER_START_MILLIS, new TimerConfig("start", false));
        timers.createIntervalTimer(everyMillis(), everyMillis(), new TimerConfig("watch", false));
    }

    private static long everyMillis() {
        String given = System.getenv(EVERY_SECONDS);
        return TimeUnit.SECONDS.toMillis(given == null ? USUAL_SECONDS : Long.parseLong(given));
    }

    /** What a crash left behind is about people and of no use. */
    private void sweep() {
        try (var scope = InsurerScope.ofEverybody()) {
            inbox.sweep();
            lotFolder.sweep();
            printing.removeOlderThan(clock.instant());
        }
    }

    @Timeout
    void look(Timer timer) {
        try (var scope = InsurerScope.ofEverybody()) {
            boolean afterStart = timer.getInfo().equals("start");
            if (afterStart) {
                // Not watched: the files of an insurer wait for each other, and stand still meanwhile.
                imports.unfinished().forEach(importWork::fire);
            }
            Map<Object, String> now = new HashMap<>();
            for (Unfinished<?> each : unfinished()) {
                if (afterStart || !each.failed() && each.progress().equals(seen.get(each.work()))) {
                    each.takeUp();
                }
                now.put(each.work(), each.progress());
            }
            seen = now;
        }
    }

    private List<Unfinished<?>> unfinished() {
        List<Unfinished<?>> all = new ArrayList<>();
        for (RunWork work : runs.unfinished()) {
            RunRow run = runs.require(work.runId());
            all.add(new Unfinished<>(work, runWork, run.failure() != null, run.state() + "/" + run.processed()));
        }
        for (LotWork work : lots.unfinished()) {
            all.add(new Unfinished<>(work, lotWork, false, Long.toString(lots.progress(work.lotId()))));
        }
        for (PolicyTrialWork work : trials.unfinished()) {
            all.add(unfinished(work, trialWork, trials.progress(work.trialId())));
        }
        for (PrintCheckWork work : printChecks.unfinished()) {
            all.add(unfinished(work, printCheckWork, printChecks.progress(work.checkId())));
        }
        return all;
    }

    private static <T> Unfinished<T> unfinished(T work, Event<T> job, Progress progress) {
        return new Unfinished<>(work, job, progress.failure() != null, Long.toString(progress.processed()));
    }
}
