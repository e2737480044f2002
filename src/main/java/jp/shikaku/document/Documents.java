package jp.shikaku.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.RowIds;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Page;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.history.KnownBy;

/** 発行台帳: all documents ever issued, their history and their numbers. */
@ApplicationScoped
@Transactional
public class Documents {

    private static final String ROW = "select new jp.shikaku.document.DocumentRow(d.documentNumber, d.kind, d.reason,"
            + " d.issuedOn, d.validUntil, d.state, d.endedOn, d.mailingHeld) from Document d";

    @PersistenceContext
    EntityManager em;

    @Inject
    BulkInsert bulk;

    @Inject
    RowIds ids;

    public Optional<Document> find(String documentNumber) {
        return em.createQuery("select d from Document d where d.documentNumber = :number", Document.class)
                .setParameter("number", documentNumber)
                .getResultStream()
                .findFirst();
    }

    /** The document, locked until the transaction ends: one at a time deals with it. */
    public Optional<Document> lock(String documentNumber) {
        return em.createQuery("select d from Document d where d.documentNumber = :number", Document.class)
                .setParameter("number", documentNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Notes, in the document's history, what happened to it on the day. */
    public void note(
            Document document, DocumentEvent.Kind what, LocalDate day, Instant now, String actor, String note) {
        add(new DocumentEvent(document, what, day, now, actor, null, note));
    }

    /** The day on which that happened to the document last; empty = never. */
    Optional<LocalDate> lastDayOf(Document document, DocumentEvent.Kind what) {
        return em.createQuery(
                        "select e.day from DocumentEvent e where e.documentId = :document and e.event = :what"
                                + " order by e.id desc",
                        LocalDate.class)
                .setParameter("document", document.id())
                .setParameter("what", what)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What must come back and has not, longest due first; {@code writtenOff}: of that, what will not. */
    Page<RecallRow> recalls(boolean writtenOff, int first, int max) {
        String where = " from Document d join Member m on m.id = d.memberId where d.state = :recalled"
                + " and not exists (select 1 from DocumentEvent e where e.documentId = d.id and e.event = :collected)"
                + (writtenOff ? " and" : " and not")
                + " exists (select 1 from DocumentEvent e where e.documentId = d.id and e.event = :off)";
        TypedQuery<Long> total = em.createQuery("select count(d)" + where, Long.class);
        TypedQuery<RecallRow> rows = em.createQuery(
                "select new jp.shikaku.document.RecallRow(d.documentNumber, d.kind, m.symbol, m.number, m.branch,"
                        + " m.details.name, d.endedOn, d.validUntil, (select max(e.day) from DocumentEvent e"
                        + " where e.documentId = d.id and e.event = :reminded))" + where + " order by d.endedOn, d.id",
                RecallRow.class);
        rows.setParameter("reminded", DocumentEvent.Kind.REMINDED);
        for (TypedQuery<?> query : List.of(total, rows)) {
            query.setParameter("recalled", DocumentState.RECALLED)
                    .setParameter("collected", DocumentEvent.Kind.COLLECTED)
                    .setParameter("off", DocumentEvent.Kind.WRITTEN_OFF);
        }
        return new Page<>(rows.setFirstResult(first).setMaxResults(max).getResultList(), total.getSingleResult());
    }

    /** What each of these members held as known then: issued, and not known to have ended; by member. */
    Map<Long, Document> held(Collection<Long> memberIds, KnownBy then) {
        return then.equals(KnownBy.NOW) ? live(memberIds) : heldAsKnown(memberIds, then);
    }

    private Map<Long, Document> heldAsKnown(Collection<Long> memberIds, KnownBy then) {
        return em.createQuery(
                        "select d from Document d where among(d.memberId, :ids)"
                                + " and exists (select 1 from DocumentEvent e where e.documentId = d.id"
                                + " and e.event = :issued and e.happenedAt < :before)"
                                + " and (not exists (select 1 from DocumentEvent e where e.documentId = d.id"
                                + " and e.event in :endings and e.happenedAt < :before)"
                                + " or (select count(e) from DocumentEvent e where e.documentId = d.id"
                                + " and e.event in :endings and e.happenedAt < :before)"
                                + " = (select count(e) from DocumentEvent e where e.documentId = d.id"
                                + " and e.event = :restored and e.happenedAt < :before))",
                        Document.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .setParameter("issued", DocumentEvent.Kind.ISSUED)
                .setParameter("restored", DocumentEvent.Kind.RESTORED)
                .setParameter("endings", DocumentEvent.ENDINGS)
                .setParameter("before", then.before())
                .getResultStream()
                .collect(toMap(Document::memberId, document -> document));
    }

    Map<Long, Document> live(Collection<Long> memberIds) {
        return em.createQuery("select d from Document d where among(d.liveMemberId, :ids)", Document.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .getResultStream()
                .collect(toMap(Document::memberId, document -> document));
    }

    /** What a member holds on the day: the live document, and one that it follows but has not yet relieved. */
    List<Document> outstanding(Long memberId, LocalDate on) {
        return em.createQuery(
                        "select d from Document d where d.memberId = :member and (d.liveMemberId is not null"
                                + " or d.state = :expired and d.validUntil >= :on)",
                        Document.class)
                .setParameter("member", memberId)
                .setParameter("expired", DocumentState.EXPIRED)
                .setParameter("on", on)
                .getResultList();
    }

    /** The documents of one member with the state they had to those who knew what was recorded by then, newest first. */
    List<DocumentRow> ofMember(Long memberId, KnownBy then) {
        Map<Long, List<DocumentEvent>> known = em.createQuery(
                        "select e from DocumentEvent e join Document d on d.id = e.documentId where d.memberId = :member"
                                + " order by e.happenedAt, e.id",
                        DocumentEvent.class)
                .setParameter("member", memberId)
                .getResultStream()
                .filter(event -> then.includes(event.happenedAt()))
                .collect(groupingBy(DocumentEvent::documentId));
        return em.createQuery("select d from Document d where d.memberId = :member order by d.id desc", Document.class)
                .setParameter("member", memberId)
                .getResultStream()
                .filter(document -> known.containsKey(document.id()))
                .map(document -> document.row(known.get(document.id())))
                .toList();
    }

    /** Documents whose number begins so, newest first; perhaps only live ones whose mailing is held. */
    Page<DocumentRow> search(String numberPrefix, boolean heldOnly, int first, int max) {
        String where = " where d.documentNumber like :prefix"
                + (heldOnly ? " and d.mailingHeld = true and d.liveMemberId is not null" : "");
        String prefix = FullWidth.fold(numberPrefix).replaceAll("[%_\\\\]", "") + "%";
        long total = em.createQuery("select count(d) from Document d" + where, Long.class)
                .setParameter("prefix", prefix)
                .getSingleResult();
        List<DocumentRow> rows = em.createQuery(ROW + where + " order by d.id desc", DocumentRow.class)
                .setParameter("prefix", prefix)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return new Page<>(rows, total);
    }

    /**
     * What a run printed of one kind, in the order of the letters. Documents that have ended since are left out. Read
     * to the end within a transaction; the rows come from the database as they are consumed.
     */
    Stream<Sheet> sheets(long runId, DocumentKind kind, PrintOrder order) {
        return em.createQuery(
                        "select d from Document d where d.runId = :run and d.kind = :kind and d.liveMemberId is not null"
                                + " order by " + order.columns(),
                        Document.class)
                .setParameter("run", runId)
                .setParameter("kind", kind)
                .setHint("org.hibernate.fetchSize", 500)
                .getResultStream()
                .map(document -> {
                    em.detach(document);
                    return document.sheet();
                });
    }

    long countLive(long runId, DocumentKind kind) {
        return em.createQuery(
                        "select count(d) from Document d where d.runId = :run and d.kind = :kind"
                                + " and d.liveMemberId is not null",
                        Long.class)
                .setParameter("run", runId)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    List<DocumentView.Event> events(Document document) {
        return em.createQuery(
                        "select e from DocumentEvent e where e.documentId = :document order by e.happenedAt, e.id",
                        DocumentEvent.class)
                .setParameter("document", document.id())
                .getResultStream()
                .map(DocumentEvent::view)
                .toList();
    }

    /**
     * The number ledger of the insurer in scope, locked until the transaction ends: issuing happens one transaction at
     * a time, and a number given in a transaction that fails is given again.
     */
    public Map<DocumentKind, DocumentCounter> lockCounters() {
        Map<DocumentKind, DocumentCounter> counters = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : List.of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE)) {
            var key = new DocumentCounter.Key(InsurerScope.current(), kind);
            counters.put(kind, em.find(DocumentCounter.class, key, LockModeType.PESSIMISTIC_WRITE));
        }
        return counters;
    }

    /** Opens the number ledger of a new insurer. */
    public void openLedger(String insurer) {
        em.persist(new DocumentCounter(insurer, DocumentKind.CERTIFICATE));
        em.persist(new DocumentCounter(insurer, DocumentKind.NOTICE));
    }

    /** Gives a document that is about to be added its id. */
    Document numbered(Document document) {
        return ids.number(document);
    }

    /** Adds what was issued just now, with what happened to it. */
    void addIssued(List<Document> issued, List<DocumentEvent> events) {
        bulk.insert(issued);
        events.forEach(ids::number);
        bulk.insert(events);
    }

    void add(DocumentEvent event) {
        em.persist(event);
    }

    /** Writes the endings before the documents that take their place. */
    void flush() {
        em.flush();
    }

    /** Numbers of documents that are signed, unexpired by date, and yet no longer good. For everybody to see. */
    public List<String> revokedNumbers(LocalDate on) {
        return em.createQuery(
                        "select d.documentNumber from Document d where d.kind = :kind and d.state in :states"
                                + " and d.validUntil >= :on order by d.documentNumber",
                        String.class)
                .setParameter("kind", DocumentKind.CERTIFICATE)
                .setParameter("states", List.of(DocumentState.RECALLED, DocumentState.REPLACED, DocumentState.VOIDED))
                .setParameter("on", on)
                .getResultList();
    }
}
