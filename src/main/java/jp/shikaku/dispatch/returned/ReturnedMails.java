package jp.shikaku.dispatch.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.common.Page;
import jp.shikaku.document.Document;

/** 返戻の一覧. */
@ApplicationScoped
@Transactional
public class ReturnedMails {

    @PersistenceContext
    EntityManager em;

    void add(ReturnedMail mail) {
        em.persist(mail);
        em.flush();
    }

    Optional<ReturnedMail> find(long id) {
        return em.createQuery("select r from ReturnedMail r where r.id = :id", ReturnedMail.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The case, locked until the transaction ends: one at a time works on it. */
    Optional<ReturnedMail> lock(long id) {
        return em.createQuery("select r from ReturnedMail r where r.id = :id", ReturnedMail.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How the document came back last; empty = it never did. */
    Optional<ReturnedMail> newestOf(Document document) {
        return em.createQuery(
                        "select r from ReturnedMail r where r.documentId = :document order by r.id desc",
                        ReturnedMail.class)
                .setParameter("document", document.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Document document(ReturnedMail mail) {
        return em.createQuery("select d from Document d where d.id = :id", Document.class)
                .setParameter("id", mail.documentId())
                .getSingleResult();
    }

    /** The cases in one state, oldest first. */
    Page<ReturnedRow> list(CaseState state, int first, int max) {
        long total = em.createQuery("select count(r) from ReturnedMail r where r.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
        List<ReturnedRow> rows = em.createQuery(
                        "select new jp.shikaku.dispatch.returned.ReturnedRow(r.id, d.documentNumber, d.kind, m.symbol,"
                                + " m.number, m.branch, m.details.name, r.returnedOn, r.reason, r.state, r.receivedAt)"
                                + " from ReturnedMail r join Document d on d.id = r.documentId"
                                + " join Member m on m.id = d.memberId where r.state = :state"
                                + " order by r.returnedOn, r.id",
                        ReturnedRow.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return new Page<>(rows, total);
    }

    Map<CaseState, Long> counts() {
        Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
        em.createQuery("select r.state, count(r) from ReturnedMail r group by r.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((CaseState) row[0], (Long) row[1]));
        return counts;
    }
}
