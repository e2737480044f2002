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
import java.util.HashMap;
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
 * Takes up, after a start, the work that the last stop or crash left unfinished; and later, every minute unless told otherwise,
 * what has stood still since the look before.
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

    /** Long work that was unfinished when last looked at, and how far it had come by then. */
    private final Map<Object, String> seen = new HashMap<>();

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
            if (timer.getInfo().equals("start")) {
                takeUpShortWork();
            }
            takeUpWhatStandsStill(timer.getInfo().equals("start"));
        }
    }

    private void takeUpShortWork() {
        for (ImportWork work : imports.unfinished()) {
            LOG.infof("Taking up import %d again", work.importId());
            importWork.fire(work);
        }
        for (PrintCheckWork work : printChecks.unfinished()) {
            LOG.infof("Taking up the print check %d again", work.checkId());
            printCheckWork.fire(work);
        }
    }

    /**
     * Runs, lots and trials whose job got lost, with this server or with another. Work that is taken up although somebody is at it
     * is shared with them.
     */
    private void takeUpWhatStandsStill(boolean all) {
        Map<Object, String> now = new HashMap<>();
        for (RunWork work : runs.unfinished()) {
            RunRow run = runs.require(work.runId());
            // One that met a fault waits for somebody who has mended it.
            if (all || run.failure() == null) {
                now.put(work, run.state() + "/" + run.processed());
            }
        }
        for (LotWork work : lots.unfinished()) {
            now.put(work, Long.toString(lots.progress(work.lotId())));
        }
        for (PolicyTrialWork work : trials.unfinished()) {
            Progress trial = trials.progress(work.trialId());
            if (all || trial.failure() == null) {
                now.put(work, Long.toString(trial.processed()));
            }
        }
        now.forEach((work, progress) -> {
            if (all || progress.equals(seen.get(work))) {
                LOG.infof("Taking up %s again", work);
                if (work instanceof RunWork run) {
                    runWork.fire(run);
                } else if (work instanceof PolicyTrialWork trial) {
                    trialWork.fire(trial);
                } else {
                    lotWork.fire((LotWork) work);
                }
            }
        });
        seen.clear();
        seen.putAll(now);
    }
}
