package jp.shikaku.dispatch;

import java.time.Instant;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.run.RunWork;
import jp.shikaku.server.Storage;

/** 作成中の発送ロット on which nobody works. */
public final class StandingLot {

    private static final String WORKER = "worker";

    private final Storage storage;
    private final Lot lot;
    private final LotFile file;

    public StandingLot(Storage storage, RunWork run, Instant orderedAt) {
        this.storage = storage;
        LotOrder order = new LotOrder(DocumentKind.CERTIFICATE, null, null, null, null).complete(InsurerKind.NATIONAL);
        lot = new Lot(run.runId(), order, "clerk", orderedAt);
        lot.planned(0);
        storage.get(Lots.class).add(lot);
        storage.em().flush();
        file = new LotFile(lot.id(), DocumentKind.CERTIFICATE, 1, Mail.ORDINARY, 1, 100);
        file.claim(WORKER);
        storage.get(Lots.class).add(file);
        storage.em().flush();
    }

    public LotWork work() {
        return new LotWork(InsurerScope.current(), lot.id());
    }

    /** Somebody works on it after all. */
    public void advance(long pages) {
        storage.get(Lots.class).note(file.span(), WORKER, pages);
    }

    public void fail() {
        lot.fail("空き容量がありません");
        storage.em().flush();
    }
}
