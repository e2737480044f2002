package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.run.Runs;

/**
 * The turns a lot takes, each one transaction: planned, its files claimed and released one by one, concluded. A file
 * belongs to the worker whose claim it bears; one who lost it, to a restart or because the lot was given up, can do no harm.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LotDesk {

    @Inject
    Lots lots;

    @Inject
    Pieces pieces;

    @Inject
    Runs runs;

    @Inject
    LotFolder folder;

    @Inject
    Clock clock;

    /** 組み分け, unless it was done. Whoever still works on the lot, on whatever server, loses his claim. */
    void plan(long lotId) {
        Lot lot = lots.lock(lotId);
        if (lot.worksOn(LotState.PLANNING)) {
            pieces.letGoPulled(lot);
            lot.planned(pieces.countHeld(lot.runId(), lot.order().kind()));
            var writer = pieces.writer();
            Packing packing = new Packing(lot.id(), lot.order(), writer::add, lots::add);
            pieces.waiting(lot).forEachOrdered(packing::add);
            packing.finish();
            writer.write();
        }
        lots.freeClaims(lotId);
    }

    /** The next file that nobody works on; empty = there is none. */
    Optional<FileSpan> claim(long lotId, String worker) {
        Lot lot = lots.lock(lotId);
        boolean drawing = lot.worksOn(LotState.DRAWING);
        if (!drawing && !lot.worksOn(LotState.CHECKING)) {
            return Optional.empty();
        }
        Optional<LotFile> next = lots.files(lotId).stream()
                .filter(file -> !file.takenFrom(worker) && !(drawing ? file.released() : file.isChecked()))
                .findFirst();
        next.ifPresent(file -> file.claim(worker));
        return next.map(LotFile::span);
    }

    /** Whether the file has to be drawn: it was not yet, somebody was taken out of it, or what lies there is not it. */
    boolean mustDraw(FileSpan span, String worker) {
        Lot lot = lots.lock(span.lotId());
        LotFile file = lots.claimed(span, worker);
        if (file.released() && !folder.holds(span, file.sha256())) {
            pieces.withdraw(lot, file);
        }
        return !file.released();
    }

    /** The file lies there as it is to be: drawn now and read back, or (null) as it was. */
    void release(FileSpan span, String worker, DrawnFile drawn) {
        Lot lot = lots.lock(span.lotId());
        LotFile file = lots.claimed(span, worker);
        if (drawn != null) {
            folder.publish(span, worker);
            file.release(drawn);
            pieces.rendered(span);
        }
        file.done(lot.state() == LotState.CHECKING);
    }

    /** When all files are through: ready for the officer, or handed over. */
    void conclude(long lotId) {
        runs.hold(lots.require(lotId).runId());
        Lot lot = lots.lock(lotId);
        List<LotFile> files = lots.files(lotId);
        if (lot.worksOn(LotState.DRAWING) && files.stream().allMatch(LotFile::released)) {
            ready(lot, files);
        } else if (lot.worksOn(LotState.CHECKING) && files.stream().allMatch(LotFile::isChecked)) {
            lot.checked(clock.instant());
            if (lot.state().handedOver()) {
                pieces.advance(lotId, PieceState.RENDERED, PieceState.HANDED_OVER);
            }
        }
    }

    private void ready(Lot lot, List<LotFile> files) {
        long drawn = files.stream().mapToLong(LotFile::documents).sum();
        long rendered = pieces.count(lot.id(), PieceState.RENDERED);
        if (drawn == rendered) {
            lot.ready(clock.instant());
        } else {
            lot.fail(Problems.text(Problem.of("DSP-033", "", Long.toString(drawn), Long.toString(rendered))));
        }
    }

    void fail(long lotId, String why) {
        lots.lock(lotId).fail(why);
    }
}
