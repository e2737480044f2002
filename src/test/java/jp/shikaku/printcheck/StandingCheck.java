package jp.shikaku.printcheck;

import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.server.Storage;

/** 印刷点検 on which nobody works. */
public final class StandingCheck {

    private final Storage storage;
    private final PrintCheck check;

    public StandingCheck(Storage storage, LocalDate asOf, Instant startedAt) {
        this.storage = storage;
        check = new PrintCheck(asOf, 100, "clerk", startedAt);
        storage.get(PrintChecks.class).add(check);
        storage.em().flush();
    }

    public PrintCheckWork work() {
        return new PrintCheckWork(InsurerScope.current(), check.id());
    }

    /** Somebody works on it after all. */
    public void advance(int members) {
        check.progress().advance(members, "k" + members);
        storage.em().flush();
    }

    public void fail() {
        check.progress().failed("空き容量がありません");
        storage.em().flush();
    }
}
