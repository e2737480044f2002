package jp.shikaku.dispatch;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shikaku.document.Judge;
import jp.shikaku.document.Judgement;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Members;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.Runs;

/**
 * 発送前の再判定: judges those once more whose letters are about to be drawn or handed over, as of today, and takes out whoever
 * no longer comes out as issued. Somebody may have left since, or be under protection.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Recheck {

    private static final int AT_ONCE = 500;

    @Inject
    Lots lots;

    @Inject
    Pieces pieces;

    @Inject
    Runs runs;

    @Inject
    Insurers insurers;

    @Inject
    Members members;

    @Inject
    Judge judge;

    @Inject
    Clock clock;

    /** The worker's next of a file after that number; the number of the last. A file that loses somebody is withdrawn. */
    long next(FileSpan span, String worker, long after) {
        Map<Piece, Long> some = pieces.toJudge(span, after, AT_ONCE);
        if (some.isEmpty()) {
            return span.last();
        }
        Map<Piece, PullReason> pulled =
                pulled(some, runs.require(lots.require(span.lotId()).runId()));
        if (!pulled.isEmpty()) {
            Lot lot = lots.lock(span.lotId());
            LotFile file = lots.claimed(span, worker);
            if (file.released()) {
                pieces.withdraw(lot, file);
            }
            pulled.forEach(Piece::pull);
        }
        return some.keySet().stream().mapToLong(Piece::sequence).max().getAsLong();
    }

    private Map<Piece, PullReason> pulled(Map<Piece, Long> some, RunRow run) {
        Insurer insurer = insurers.current();
        LocalDate on = day(run);
        // With the run's own outlook: what it found due by then must not be found too early by a shorter one.
        LocalDate horizon = on.isAfter(run.horizon()) ? on : run.horizon();
        Viewpoint from = Viewpoint.of(insurer.policies(), on).withHorizon(horizon);
        Map<Long, Judgement> now = judge.judge(insurer, members.byId(some.values()), from).stream()
                .collect(toMap(judgement -> judgement.member().id(), judgement -> judgement));
        Map<Piece, PullReason> pulled = new LinkedHashMap<>();
        some.forEach((piece, member) ->
                PullReason.of(piece.documentId(), now.get(member), on).ifPresent(why -> pulled.put(piece, why)));
        return pulled;
    }

    /** Today; the day of issue if that is still to come. */
    private LocalDate day(RunRow run) {
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(run.issuedOn()) ? run.issuedOn() : today;
    }
}
