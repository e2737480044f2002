package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.run.Outcome;

/** 件数: what the ledger is made of, counted from decisions, documents, pieces, files and what officers entered. */
@ApplicationScoped
@Transactional
class Tallies {

    @PersistenceContext
    EntityManager em;

    /** Decisions of a run that ask for a document, by what came of them; null = nothing yet. */
    Map<Outcome, Long> decisions(long runId) {
        Map<Outcome, Long> counts = new HashMap<>();
        em.createQuery(
                        "select d.outcome, count(d) from Decision d where d.runId = :run and d.action in :issuing"
                                + " group by d.outcome",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter(
                        "issuing",
                        Arrays.stream(Action.values()).filter(Action::issues).toList())
                .getResultStream()
                .forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }

    /** Documents of a run by where they are. */
    Map<LedgerItem, Long> documents(long runId) {
        Map<LedgerItem, Long> counts = new EnumMap<>(LedgerItem.class);
        em.createQuery(
                        "select case when p.documentId is not null then 'IN_LOTS'"
                                + " when d.liveMemberId is null then 'ENDED'"
                                + " when d.mailingHeld = true then 'HELD' else 'WAITING' end as place, count(d)"
                                + " from Document d left join Piece p on p.liveDocumentId = d.id"
                                + " where d.runId = :run group by place",
                        Object[].class)
                .setParameter("run", runId)
                .getResultStream()
                .forEach(row -> counts.put(LedgerItem.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    /** What became last of the documents that the lots of a run hold. */
    Map<PieceState, Long> pieces(long runId) {
        return byState(
                "p.liveDocumentId is not null and p.lotId in (select l.id from Lot l where l.runId = :of)", runId);
    }

    /** Everything that was ever put into the lots, by how far it came. */
    Map<PieceState, Long> piecesOfLots(Collection<Long> lotIds) {
        return byState("p.lotId in :of", lotIds);
    }

    private Map<PieceState, Long> byState(String which, Object of) {
        Map<PieceState, Long> counts = new EnumMap<>(PieceState.class);
        em.createQuery("select p.state, count(p) from Piece p where " + which + " group by p.state", Object[].class)
                .setParameter("of", of)
                .getResultStream()
                .forEach(row -> counts.put((PieceState) row[0], (Long) row[1]));
        return counts;
    }

    /** Places for documents that were given out when the lots were put together. */
    long placed(Collection<Long> lotIds) {
        return count("select count(p) from Piece p where p.lotId in :lots", lotIds);
    }

    /** Documents on the pages that were read back. */
    long readBack(Collection<Long> lotIds) {
        return count("select coalesce(sum(f.documents), 0) from LotFile f where f.lotId in :lots", lotIds);
    }

    /** 通数 that officers entered as taken by the post. */
    long envelopesEntered(Collection<Long> lotIds) {
        return count("select coalesce(sum(l.postedEnvelopes), 0) from Lot l where l.id in :lots", lotIds);
    }

    long envelopesPosted(Collection<Long> lotIds) {
        return em.createQuery(
                        "select count(distinct concat(cast(p.lotId as string), '-', cast(p.envelope as string)))"
                                + " from Piece p where p.lotId in :lots and p.state in :posted",
                        Long.class)
                .setParameter("lots", lotIds)
                .setParameter("posted", List.of(PieceState.POSTED, PieceState.RETURNED))
                .getSingleResult();
    }

    private long count(String query, Collection<Long> lotIds) {
        return em.createQuery(query, Long.class).setParameter("lots", lotIds).getSingleResult();
    }

    /** The last number given to the kind. */
    long lastNumber(String insurer, DocumentKind kind) {
        return em.createQuery(
                        "select c.lastNumber from DocumentCounter c where c.insurer = :insurer and c.kind = :kind",
                        Long.class)
                .setParameter("insurer", insurer)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** Documents of the kind whose number is one of those given. The numbers are unique: as many as given means no gap. */
    long numbered(DocumentKind kind, String first, String last) {
        return em.createQuery(
                        "select count(d) from Document d where d.kind = :kind"
                                + " and d.documentNumber between :first and :last",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
