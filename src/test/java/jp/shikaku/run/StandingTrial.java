package jp.shikaku.run;

import java.time.Instant;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.server.Storage;

/** 方針の試算 on which nobody works. */
public final class StandingTrial {

    private final Storage storage;
    private final PolicyTrial trial;

    public StandingTrial(Storage storage, DocumentPolicy policy, Instant startedAt) {
        this.storage = storage;
        trial = new PolicyTrial(policy, 1, 100, "chief", startedAt);
        storage.get(PolicyTrials.class).add(trial);
        storage.em().flush();
    }

    public PolicyTrialWork work() {
        return new PolicyTrialWork(InsurerScope.current(), trial.id());
    }

    /** Somebody works on it after all. */
    public void advance(int members) {
        trial.progress().advance(members, "k" + members);
        storage.em().flush();
    }

    public void fail() {
        trial.progress().failed("空き容量がありません");
        storage.em().flush();
    }
}
