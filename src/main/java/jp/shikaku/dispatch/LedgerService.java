package jp.shikaku.dispatch;

import static jp.shikaku.dispatch.LedgerItem.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.dispatch.Ledger.Count;
import jp.shikaku.dispatch.Ledger.Line;
import jp.shikaku.document.DocumentCounter;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.run.Outcome;
import jp.shikaku.run.Runs;

/** 件数照合表: judged = issued = drawn = handed over = posted = come back, or it says where not. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class LedgerService {

    @Inject
    Tallies tallies;

    @Inject
    Lots lots;

    @Inject
    Pieces pieces;

    @Inject
    Runs runs;

    /** Of a run: from the judgement to the post, for all its documents; and the numbers of the insurer. */
    public Ledger ofRun(long runId) {
        runs.require(runId);
        Map<Outcome, Long> decided = tallies.decisions(runId);
        Map<LedgerItem, Long> documents = tallies.documents(runId);
        Map<PieceState, Long> last = tallies.pieces(runId);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                DUE,
                decided.values().stream().mapToLong(Long::longValue).sum(),
                new Count(
                        ISSUED,
                        documents.values().stream().mapToLong(Long::longValue).sum()),
                new Count(PULLED_AT_ISSUE, decided.getOrDefault(Outcome.PULLED, 0L)),
                new Count(UNPRINTABLE, decided.getOrDefault(Outcome.UNPRINTABLE, 0L)),
                new Count(NOT_ISSUED_YET, decided.getOrDefault(null, 0L))));
        lines.add(new Line(
                ISSUED,
                issued(decided),
                of(documents, IN_LOTS),
                of(documents, HELD),
                of(documents, WAITING),
                of(documents, ENDED)));
        lines.add(inLots(documents.getOrDefault(IN_LOTS, 0L), last));
        lines.addAll(onTheWay(last));
        lines.addAll(paper(lots.ofRun(runId).stream().map(Lot::id).toList()));
        lines.add(numbers(NUMBERS_OF_CERTIFICATES, DocumentKind.CERTIFICATE));
        lines.add(numbers(NUMBERS_OF_NOTICES, DocumentKind.NOTICE));
        return new Ledger(lines);
    }

    /** Of one lot: from its putting together to the post. */
    public Ledger ofLot(long lotId) {
        lots.require(lotId);
        List<Long> one = List.of(lotId);
        Map<PieceState, Long> states = tallies.piecesOfLots(one);
        List<Line> lines = new ArrayList<>();
        lines.add(inLots(tallies.placed(one), states));
        lines.addAll(onTheWay(states));
        lines.addAll(paper(one));
        return new Ledger(lines);
    }

    /** 一通の足どり: what has become of one document since it was issued, in the order of the lots. */
    public List<LifeLine> ofDocument(String documentNumber) {
        return pieces.lifeLines(documentNumber);
    }

    /** Also what was undone since: it was issued, and its number is used up. */
    private static long issued(Map<Outcome, Long> decided) {
        return decided.entrySet().stream()
                .filter(count -> count.getKey() != null
                        && count.getKey() != Outcome.PULLED
                        && count.getKey() != Outcome.UNPRINTABLE)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Line inLots(long whole, Map<PieceState, Long> states) {
        return new Line(
                IN_LOTS,
                whole,
                new Count(RENDERED, rendered(states)),
                of(states, BEING_DRAWN, PieceState.ORDERED),
                of(states, PULLED, PieceState.PULLED),
                of(states, CANCELLED, PieceState.CANCELLED));
    }

    private static List<Line> onTheWay(Map<PieceState, Long> states) {
        return List.of(
                new Line(
                        RENDERED,
                        rendered(states),
                        of(states, AT_HAND, PieceState.RENDERED),
                        new Count(HANDED_OVER, handedOver(states))),
                new Line(
                        HANDED_OVER,
                        handedOver(states),
                        of(states, AT_PRINTER, PieceState.HANDED_OVER),
                        of(states, SPOILT, PieceState.SPOILT),
                        new Count(POSTED, posted(states))),
                new Line(
                        POSTED,
                        posted(states),
                        of(states, UNDER_WAY, PieceState.POSTED),
                        of(states, RETURNED, PieceState.RETURNED)));
    }

    /** What stands on paper, against what the pieces say. Lots given up have no paper any more. */
    private List<Line> paper(List<Long> lotIds) {
        if (lotIds.isEmpty()) {
            return List.of();
        }
        List<Long> kept = lotIds.stream()
                .filter(lot -> lots.require(lot).state() != LotState.CANCELLED)
                .toList();
        return List.of(
                new Line(
                        READ_BACK,
                        kept.isEmpty() ? 0 : tallies.readBack(kept),
                        new Count(RENDERED, kept.isEmpty() ? 0 : rendered(tallies.piecesOfLots(kept)))),
                new Line(
                        ENVELOPES,
                        tallies.envelopesEntered(lotIds),
                        new Count(ENVELOPES_POSTED, tallies.envelopesPosted(lotIds))));
    }

    /** The counter says how many numbers were given; each must be a document's. */
    private Line numbers(LedgerItem item, DocumentKind kind) {
        String insurer = InsurerScope.current();
        long given = tallies.lastNumber(insurer, kind);
        String first = DocumentCounter.number(insurer, kind, 1);
        String last = DocumentCounter.number(insurer, kind, given);
        return new Line(item, given, new Count(DOCUMENTS, tallies.numbered(kind, first, last)));
    }

    private static long rendered(Map<PieceState, Long> states) {
        return states.getOrDefault(PieceState.RENDERED, 0L) + handedOver(states);
    }

    private static long handedOver(Map<PieceState, Long> states) {
        return states.getOrDefault(PieceState.HANDED_OVER, 0L)
                + states.getOrDefault(PieceState.SPOILT, 0L)
                + posted(states);
    }

    private static long posted(Map<PieceState, Long> states) {
        return states.getOrDefault(PieceState.POSTED, 0L) + states.getOrDefault(PieceState.RETURNED, 0L);
    }

    private static Count of(Map<PieceState, Long> states, LedgerItem item, PieceState state) {
        return new Count(item, states.getOrDefault(state, 0L));
    }

    private static Count of(Map<LedgerItem, Long> documents, LedgerItem item) {
        return new Count(item, documents.getOrDefault(item, 0L));
    }
}
