package jp.shikaku.dispatch;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Page;
import jp.shikaku.common.Rejected;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.RunState;
import jp.shikaku.run.Runs;

/** 発送ロット: order, look, hand over, post; or give up. The work itself goes on in the background. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class LotService {

    @Inject
    Lots lots;

    @Inject
    Pieces pieces;

    @Inject
    LotFolder folder;

    @Inject
    LotCancelling cancelling;

    @Inject
    Runs runs;

    @Inject
    Insurers insurers;

    @Inject
    Event<LotWork> work;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * Puts what waits of a run and kind into a lot; its id. Refuses a run that has not issued (DSP-003) or was undone
     * (DSP-004), while another lot is being put together (DSP-005), and when nothing waits (DSP-006).
     */
    public long order(long runId, LotOrder order) {
        requireIssued(runs.hold(runId));
        if (lots.planning(runId, order.kind())) {
            throw Conflict.now("DSP-005", order.kind().label());
        }
        if (pieces.countWaiting(runId, order.kind()) == 0) {
            long held = pieces.countHeld(runId, order.kind());
            throw Conflict.now("DSP-006", order.kind().label(), Long.toString(held));
        }
        LotOrder complete = order.complete(insurers.current().kind());
        Lot lot = new Lot(runId, complete, caller(), clock.instant());
        lots.add(lot);
        begin(lot.id());
        return lot.id();
    }

    /** What could be ordered of a run now. */
    public List<LotChoice> choices(long runId) {
        Delivery usual = Delivery.usualFor(insurers.current().kind());
        return List.of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE).stream()
                .map(kind -> new LotChoice(
                        kind,
                        pieces.countWaiting(runId, kind),
                        pieces.countHeld(runId, kind),
                        usual,
                        usual.usualOrder()))
                .toList();
    }

    public LotView view(long lotId) {
        Lot lot = lots.require(lotId);
        List<LotFile> files = lots.files(lotId);
        boolean checking = lot.state() == LotState.CHECKING;
        return new LotView(
                lot.row(),
                files.stream()
                        .mapToLong(file ->
                                (checking ? file.isChecked() : file.released()) ? file.sheets() : file.sheetsDone())
                        .sum(),
                files.stream().mapToLong(LotFile::sheets).sum(),
                pieces.counts(lotId),
                pieces.envelopes(lotId),
                files.stream().map(LotFile::row).toList());
    }

    public Page<LotRow> list(int first, int max) {
        return lots.newestFirst(first, max);
    }

    public List<LotRow> ofRun(long runId) {
        return lots.ofRun(runId).stream().map(Lot::row).toList();
    }

    /**
     * 引き渡し: judges everybody again, and if nobody has to be taken out, the printer has the files. Else those files are made
     * again, and the hand-over has to be ordered again. Refuses a lot that is not ready (DSP-010).
     */
    public void handOver(long lotId) {
        Lot lot = lots.lock(lotId);
        requireIssued(runs.require(lot.runId()));
        if (lot.check(caller())) {
            lots.uncheck(lotId);
            begin(lotId);
        }
    }

    /**
     * 差出: the post has taken so many pieces on the day.
     *
     * @param envelopes 通数; refused unless it is what was handed over, without the spoilt ones (DSP-013)
     * @param spoilt 封筒番号 of what was not posted, because it was spoilt
     */
    public void post(long lotId, LocalDate on, long envelopes, List<String> spoilt) {
        Lot lot = lots.lock(lotId);
        lot.requireHandedOver();
        requirePostingDay(lot, on);
        spoil(lotId, spoilt);
        lot.post(on, envelopes, pieces.envelopes(lotId, PieceState.HANDED_OVER), caller());
        pieces.advance(lotId, PieceState.HANDED_OVER, PieceState.POSTED);
        lots.files(lotId).forEach(file -> folder.remove(file.span()));
    }

    /** 取りやめ: the documents keep their numbers and wait for another lot. Refused after the hand-over (DSP-014). */
    public void cancel(long lotId) {
        cancelling.cancel(lotId, caller());
    }

    /** Goes on with work that stood still. */
    public void resume(long lotId) {
        if (lots.lock(lotId).resume()) {
            begin(lotId);
        }
    }

    private void begin(long lotId) {
        work.fire(new LotWork(InsurerScope.current(), lotId));
    }

    private void requirePostingDay(Lot lot, LocalDate on) {
        LocalDate handedOver = lot.handedOverAt().atZone(clock.getZone()).toLocalDate();
        LocalDate today = LocalDate.now(clock);
        if (on == null || on.isBefore(handedOver) || on.isAfter(today)) {
            throw Rejected.because("DSP-012", "on", handedOver.toString(), today.toString());
        }
    }

    private void spoil(long lotId, List<String> spoilt) {
        Set<Integer> envelopes = new HashSet<>();
        for (String printed : spoilt) {
            EnvelopeNumber number = EnvelopeNumber.of(printed);
            if (number.lotId() != lotId || !pieces.handedOver(number)) {
                throw Rejected.because("DSP-016", "spoilt", printed);
            }
            envelopes.add(number.envelope());
        }
        if (!envelopes.isEmpty()) {
            pieces.spoil(lotId, envelopes);
        }
    }

    private static void requireIssued(RunRow run) {
        if (run.state() == RunState.UNDOING || run.state() == RunState.UNDONE) {
            throw Conflict.now("DSP-004", Long.toString(run.id()));
        }
        if (run.state() != RunState.ISSUED) {
            throw Conflict.now("DSP-003", Long.toString(run.id()), run.state().label());
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
