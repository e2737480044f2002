package jp.shikaku.dispatch;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.document.Document;
import jp.shikaku.document.pdf.ReceiptLine;
import jp.shikaku.eligibility.DocumentKind;

/** 発送物: which document lies where in which lot. */
@ApplicationScoped
@Transactional
public class Pieces {

    private static final int WRITTEN_AT_ONCE = 5_000;

    /** 任意継続 of the day of issue. */
    private static final String VOLUNTARY = "exists (select 1 from Coverage c where c.memberId = d.memberId"
            + " and c.details.voluntary = true and c.acquiredOn <= d.issuedOn"
            + " and (c.details.lostOn is null or c.details.lostOn > d.issuedOn))";

    private static final String WAITING = " from Document d left join Piece p on p.liveDocumentId = d.id"
            + " where d.runId = :run and d.kind = :kind and d.liveMemberId is not null and d.mailingHeld = false"
            + " and p.documentId is null";

    private static final String IN_FILE = " where p.lotId = :lot and p.sequence > :after and p.sequence <= :last";

    /** What is not, or not any more, in the lot's envelopes. */
    private static final List<PieceState> OUT = List.of(PieceState.PULLED, PieceState.SPOILT, PieceState.CANCELLED);

    private static final List<PieceState> UNDER_WAY = List.of(PieceState.ORDERED, PieceState.RENDERED);

    @PersistenceContext
    EntityManager em;

    @Inject
    BulkInsert bulk;

    /** What became of the document last; empty = it is in no lot. */
    public Optional<Piece> ofDocument(long documentId) {
        return em.createQuery("select p from Piece p where p.liveDocumentId = :document", Piece.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    /** Documents taken out of earlier lots, and still in force, wait again: judged again, they may go out after all. */
    void letGoPulled(Lot lot) {
        em.createQuery("update Piece p set p.liveDocumentId = null where p.state = :pulled and p.liveDocumentId in"
                        + " (select d.id from Document d where d.runId = :run and d.kind = :kind"
                        + " and d.liveMemberId is not null)")
                .setParameter("pulled", PieceState.PULLED)
                .setParameter("run", lot.runId())
                .setParameter("kind", lot.order().kind())
                .executeUpdate();
    }

    /**
     * The documents that wait for a lot, in the order of its letters. Read to the end within a transaction. Behind the
     * bundles come those without a 事業所, and last 任意継続.
     */
    Stream<Candidate> waiting(Lot lot) {
        boolean household = lot.order().delivery() == Delivery.HOUSEHOLD;
        boolean bundles = lot.order().delivery() == Delivery.EMPLOYER;
        String lane = "case when " + VOLUNTARY + " then 2"
                + (bundles ? " when d.employerCode = '' then 1" : "")
                + " else 0 end";
        return em.createQuery(
                        "select d.id, d.employerCode, " + (household ? "d.sheet" : "''") + ", " + lane + " as lane"
                                + WAITING + " order by lane, " + (bundles ? "d.employerCode, " : "")
                                + lot.order().order().columns(),
                        Object[].class)
                .setParameter("run", lot.runId())
                .setParameter("kind", lot.order().kind())
                .setHint("org.hibernate.fetchSize", WRITTEN_AT_ONCE)
                .getResultStream()
                .map(row -> new Candidate(
                        (Long) row[0],
                        (String) row[1],
                        ((Number) row[3]).intValue() == 2,
                        household ? Candidate.Household.of((String) row[2]) : null));
    }

    /** How many of a run and kind wait for a lot, or were taken out of one and are still in force. */
    long countWaiting(long runId, DocumentKind kind) {
        return em.createQuery(
                        "select count(d) from Document d left join Piece p on p.liveDocumentId = d.id"
                                + " where d.runId = :run and d.kind = :kind and d.liveMemberId is not null"
                                + " and d.mailingHeld = false and (p.documentId is null or p.state = :pulled)",
                        Long.class)
                .setParameter("run", runId)
                .setParameter("kind", kind)
                .setParameter("pulled", PieceState.PULLED)
                .getSingleResult();
    }

    /** 発送保留: documents of a run and kind whose address is to be made sure of first. */
    long countHeld(long runId, DocumentKind kind) {
        return em.createQuery(
                        "select count(d) from Document d where d.runId = :run and d.kind = :kind"
                                + " and d.liveMemberId is not null and d.mailingHeld = true",
                        Long.class)
                .setParameter("run", runId)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** Writes pieces as they come, many at a time. */
    final class Writer {
        private final List<Piece> some = new ArrayList<>();

        void add(Piece piece) {
            some.add(piece);
            if (some.size() == WRITTEN_AT_ONCE) {
                write();
            }
        }

        void write() {
            bulk.insert(some);
            some.clear();
        }
    }

    Writer writer() {
        return new Writer();
    }

    /** The next pieces of a file that are to be sent, each with its member. */
    Map<Piece, Long> toJudge(FileSpan span, long after, int max) {
        return em.createQuery(
                        "select p, d.memberId from Piece p join Document d on d.id = p.documentId" + IN_FILE
                                + " and p.state in :underway order by p.sequence",
                        Object[].class)
                .setParameter("lot", span.lotId())
                .setParameter("after", after)
                .setParameter("last", span.last())
                .setParameter("underway", UNDER_WAY)
                .setMaxResults(max)
                .getResultStream()
                .collect(toMap(row -> (Piece) row[0], row -> (Long) row[1], (one, other) -> one, LinkedHashMap::new));
    }

    /** The next letters of a file, in their order. */
    List<Letter> letters(FileSpan span, long after, int max) {
        List<Letter> letters = em.createQuery(
                        "select p, d from Piece p join Document d on d.id = p.documentId" + IN_FILE
                                + " and p.state in :drawn order by p.sequence",
                        Object[].class)
                .setParameter("lot", span.lotId())
                .setParameter("after", after)
                .setParameter("last", span.last())
                .setParameter("drawn", UNDER_WAY)
                .setMaxResults(max)
                .getResultStream()
                .map(row -> letter((Piece) row[0], (Document) row[1]))
                .toList();
        em.clear();
        return letters;
    }

    private static Letter letter(Piece piece, Document document) {
        return new Letter(piece.sequence(), piece.envelope(), piece.employerCode(), document.sheet());
    }

    void rendered(FileSpan span) {
        em.createQuery("update Piece p set p.state = :rendered" + IN_FILE + " and p.state = :ordered")
                .setParameter("rendered", PieceState.RENDERED)
                .setParameter("ordered", PieceState.ORDERED)
                .setParameter("lot", span.lotId())
                .setParameter("after", span.first() - 1)
                .setParameter("last", span.last())
                .executeUpdate();
    }

    /** What lies there of a file is not to be used: somebody is taken out of it, or it is not what was read back. */
    void withdraw(Lot lot, LotFile file) {
        file.withdraw();
        lot.fileMadeAgain();
        FileSpan span = file.span();
        em.createQuery("update Piece p set p.state = :ordered" + IN_FILE + " and p.state = :rendered")
                .setParameter("ordered", PieceState.ORDERED)
                .setParameter("rendered", PieceState.RENDERED)
                .setParameter("lot", span.lotId())
                .setParameter("after", span.first() - 1)
                .setParameter("last", span.last())
                .executeUpdate();
    }

    /** All pieces of a lot that are in the one state go on to the other. */
    void advance(long lotId, PieceState from, PieceState to) {
        em.createQuery("update Piece p set p.state = :to where p.lotId = :lot and p.state = :from")
                .setParameter("lot", lotId)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /** 損紙: what is in these envelopes is not posted and waits for another lot. */
    void spoil(long lotId, Collection<Integer> envelopes) {
        em.createQuery("update Piece p set p.state = :spoilt, p.liveDocumentId = null where p.lotId = :lot"
                        + " and p.envelope in :envelopes and p.state = :handed")
                .setParameter("lot", lotId)
                .setParameter("envelopes", envelopes)
                .setParameter("handed", PieceState.HANDED_OVER)
                .setParameter("spoilt", PieceState.SPOILT)
                .executeUpdate();
    }

    /** Whether there is something in the envelope that was handed over and not posted. */
    boolean handedOver(EnvelopeNumber number) {
        return em.createQuery(
                                "select count(p) from Piece p where p.lotId = :lot and p.envelope = :envelope"
                                        + " and p.state = :handed",
                                Long.class)
                        .setParameter("lot", number.lotId())
                        .setParameter("envelope", number.envelope())
                        .setParameter("handed", PieceState.HANDED_OVER)
                        .getSingleResult()
                > 0;
    }

    /** The lot is given up: all that was to be sent waits for another one. */
    void cancel(long lotId) {
        em.createQuery("update Piece p set p.state = :cancelled, p.liveDocumentId = null where p.lotId = :lot"
                        + " and p.state in :underway")
                .setParameter("lot", lotId)
                .setParameter("cancelled", PieceState.CANCELLED)
                .setParameter("underway", UNDER_WAY)
                .executeUpdate();
    }

    long count(long lotId, PieceState state) {
        return em.createQuery("select count(p) from Piece p where p.lotId = :lot and p.state = :state", Long.class)
                .setParameter("lot", lotId)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** 通数: envelopes with something in that state. */
    long envelopes(long lotId, PieceState state) {
        return em.createQuery(
                        "select count(distinct p.envelope) from Piece p where p.lotId = :lot and p.state = :state",
                        Long.class)
                .setParameter("lot", lotId)
                .setParameter("state", state)
                .getSingleResult();
    }

    Map<PieceState, Long> counts(long lotId) {
        Map<PieceState, Long> counts = new EnumMap<>(PieceState.class);
        em.createQuery("select p.state, count(p) from Piece p where p.lotId = :lot group by p.state", Object[].class)
                .setParameter("lot", lotId)
                .getResultStream()
                .forEach(row -> counts.put((PieceState) row[0], (Long) row[1]));
        return counts;
    }

    /** 通数 by kind of mail, of what is to be sent or was. */
    List<LotView.EnvelopeCount> envelopes(long lotId) {
        return em.createQuery(
                        "select f.mail, count(distinct p.envelope), count(p) from Piece p join LotFile f"
                                + " on f.lotId = p.lotId and p.sequence between f.firstSequence and f.lastSequence"
                                + " where p.lotId = :lot and p.state not in :out group by f.mail order by f.mail",
                        Object[].class)
                .setParameter("lot", lotId)
                .setParameter("out", OUT)
                .getResultStream()
                .map(row -> new LotView.EnvelopeCount((Mail) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** 外した書類の一覧 of a lot, in its order, some at a time. */
    List<PulledRow> pulled(long lotId, long after, int max) {
        return em.createQuery(
                        "select new jp.shikaku.dispatch.PulledRow(p.sequence, m.symbol, m.number, m.branch,"
                                + " m.details.name, d.documentNumber, p.pullReason)"
                                + " from Piece p join Document d on d.id = p.documentId join Member m on m.id = d.memberId"
                                + " where p.lotId = :lot and p.state = :pulled and p.sequence > :after"
                                + " order by p.sequence",
                        PulledRow.class)
                .setParameter("lot", lotId)
                .setParameter("pulled", PieceState.PULLED)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    /** 事業所 that bundles of a lot go to, in the order of the lot. */
    List<String> employers(long lotId) {
        return em.createQuery(
                        "select p.employerCode from Piece p where p.lotId = :lot and p.employerCode is not null"
                                + " and p.state not in :out group by p.employerCode order by min(p.sequence)",
                        String.class)
                .setParameter("lot", lotId)
                .setParameter("out", OUT)
                .getResultList();
    }

    /** What a 事業所 gets, in the order of its bundles. */
    List<ReceiptLine> bundle(long lotId, String employerCode) {
        List<ReceiptLine> lines = em.createQuery(
                        "select d from Piece p join Document d on d.id = p.documentId where p.lotId = :lot"
                                + " and p.employerCode = :employer and p.state not in :out order by p.sequence",
                        Document.class)
                .setParameter("lot", lotId)
                .setParameter("employer", employerCode)
                .setParameter("out", OUT)
                .getResultStream()
                .map(document -> new ReceiptLine(
                        document.sheet().holder().id(),
                        document.sheet().holder().name(),
                        document.documentNumber()))
                .toList();
        em.clear();
        return lines;
    }

    /** 一通の足どり, in the order of the lots. */
    List<LifeLine> lifeLines(String documentNumber) {
        return em.createQuery(
                        "select p, l from Piece p join Lot l on l.id = p.lotId join Document d on d.id = p.documentId"
                                + " where d.documentNumber = :number order by l.id",
                        Object[].class)
                .setParameter("number", documentNumber)
                .getResultStream()
                .map(row -> ((Piece) row[0]).lifeLine((Lot) row[1]))
                .toList();
    }
}
