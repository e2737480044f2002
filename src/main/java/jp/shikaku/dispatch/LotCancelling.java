package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.shikaku.run.Dispatched;

/** 取りやめ of lots that are still in the house, each by itself or all of a run that is undone. */
@ApplicationScoped
class LotCancelling implements Dispatched {

    @Inject
    Lots lots;

    @Inject
    Pieces pieces;

    @Inject
    LotFolder folder;

    @Inject
    Clock clock;

    @Override
    public boolean anythingHandedOver(long runId) {
        return lots.ofRun(runId).stream().anyMatch(lot -> lot.state().handedOver());
    }

    @Override
    public void cancelAll(long runId, String actor) {
        lots.ofRun(runId).forEach(lot -> cancel(lot.id(), actor));
    }

    /** Refused after the hand-over (DSP-014); once is enough. */
    void cancel(long lotId, String actor) {
        if (lots.lock(lotId).cancel(actor, clock.instant())) {
            pieces.cancel(lotId);
            lots.freeClaims(lotId);
            lots.files(lotId).forEach(file -> folder.remove(file.span()));
        }
    }
}
