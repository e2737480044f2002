package jp.shikaku.document;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 発行処理の書類: what a run has issued to some members, and what it has ended of theirs. */
@ApplicationScoped
@Transactional
class RunDocuments {

    @PersistenceContext
    EntityManager em;

    List<Document> issued(long runId, Collection<Long> memberIds) {
        return em.createQuery(
                        "select d from Document d where d.runId = :run and among(d.memberId, :members) order by d.id",
                        Document.class)
                .setParameter("run", runId)
                .setParameter("members", memberIds.toArray(Long[]::new))
                .getResultList();
    }

    List<Document> ended(long runId, Collection<Long> memberIds) {
        return em.createQuery(
                        "select d from Document d where among(d.memberId, :members) and exists (select 1 from DocumentEvent e"
                                + " where e.documentId = d.id and e.runId = :run and e.event in :endings)"
                                + " order by d.id",
                        Document.class)
                .setParameter("members", memberIds.toArray(Long[]::new))
                .setParameter("run", runId)
                .setParameter("endings", DocumentEvent.ENDINGS)
                .getResultList();
    }

    /** The histories of these documents, each oldest first. */
    Map<Long, List<DocumentEvent>> events(Collection<Document> documents) {
        return em.createQuery(
                        "select e from DocumentEvent e where among(e.documentId, :documents) order by e.happenedAt, e.id",
                        DocumentEvent.class)
                .setParameter("documents", documents.stream().map(Document::id).toArray(Long[]::new))
                .getResultStream()
                .collect(groupingBy(DocumentEvent::documentId));
    }
}
