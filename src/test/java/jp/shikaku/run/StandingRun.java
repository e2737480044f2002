package jp.shikaku.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.server.Storage;

/** 判定中の発行処理 on which nobody works. */
public final class StandingRun {

    private final Storage storage;
    private final Run run;
    private final RunPart part;

    public StandingRun(Storage storage, Instant startedAt) {
        this.storage = storage;
        LocalDate day = LocalDate.of(2026, 5, 10);
        run = new Run(new RunOrder(day, day.plusMonths(1), false), "{}", "clerk", startedAt);
        run.under(false, List.of());
        storage.get(Runs.class).add(run);
        part = new RunPart(run.id(), RunState.DECIDING, 1, "", null, 100);
        storage.get(RunParts.class).add(part);
        storage.em().flush();
    }

    public RunWork work() {
        return new RunWork(InsurerScope.current(), run.id());
    }

    /** Somebody works on it after all. */
    public void advance(int members) {
        part.progress().advance(members, "k" + members);
        storage.em().flush();
    }

    public void fail() {
        part.progress().failed("空き容量がありません");
        storage.em().flush();
    }

    public void pause() {
        run.pause();
        storage.em().flush();
    }
}
