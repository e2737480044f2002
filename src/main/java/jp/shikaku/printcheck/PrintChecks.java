package jp.shikaku.printcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.shikaku.common.Page;
import jp.shikaku.run.Progress;

/** 印刷点検の一覧, with what each has found. */
@ApplicationScoped
@Transactional
public class PrintChecks {

    private static final String ROW = "select new jp.shikaku.printcheck.FindingRow(m.symbol, m.number, m.branch,"
            + " m.details.name, m.details.selfInfoBlocked, f.item, f.trouble, f.found, f.missing, f.mend, f.room)"
            + " from PrintFinding f join Member m on m.id = f.memberId";

    private static final String WANTED = " where f.checkId = :check and (:item is null or f.item = :item)"
            + " and (:trouble is null or f.trouble = :trouble)";

    @PersistenceContext
    EntityManager em;

    Optional<PrintCheck> find(long id) {
        return em.createQuery("select c from PrintCheck c where c.id = :id", PrintCheck.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The check, locked until the transaction ends: one at a time works on it. */
    Optional<PrintCheck> lock(long id) {
        return em.createQuery("select c from PrintCheck c where c.id = :id", PrintCheck.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<PrintCheck> newest() {
        return em.createQuery("select c from PrintCheck c order by c.id desc", PrintCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Work that a crash left unfinished, of all insurers in scope. */
    public List<PrintCheckWork> unfinished() {
        return em.createQuery(
                        "select new jp.shikaku.printcheck.PrintCheckWork(c.insurer, c.id) from PrintCheck c"
                                + " where c.state = :running order by c.id",
                        PrintCheckWork.class)
                .setParameter("running", PrintCheckState.RUNNING)
                .getResultList();
    }

    /** How far the check has come. */
    public Progress progress(long checkId) {
        return em.createQuery("select c from PrintCheck c where c.id = :id", PrintCheck.class)
                .setParameter("id", checkId)
                .getSingleResult()
                .progress();
    }

    void add(PrintCheck check) {
        em.persist(check);
    }

    void add(PrintFinding finding) {
        em.persist(finding);
    }

    /** What checks before this one have found is of no use any more. */
    void forgetBefore(PrintCheck check) {
        em.createQuery("delete from PrintFinding f where f.insurer = :insurer and f.checkId < :check")
                .setParameter("insurer", check.insurer())
                .setParameter("check", check.id())
                .executeUpdate();
    }

    List<FindingCount> counts(long checkId) {
        return em.createQuery(
                        "select new jp.shikaku.printcheck.FindingCount(f.item, f.trouble, count(f)) from PrintFinding f"
                                + " where f.checkId = :check group by f.item, f.trouble order by count(f) desc",
                        FindingCount.class)
                .setParameter("check", checkId)
                .getResultList();
    }

    Page<FindingRow> findings(long checkId, FindingFilter filter, int first, int max) {
        TypedQuery<Long> total = em.createQuery("select count(f) from PrintFinding f" + WANTED, Long.class);
        TypedQuery<FindingRow> rows = em.createQuery(ROW + WANTED + " order by f.rollKey, f.id", FindingRow.class);
        ask(total, checkId, filter);
        ask(rows, checkId, filter);
        return new Page<>(rows.setFirstResult(first).setMaxResults(max).getResultList(), total.getSingleResult());
    }

    /** The keys of the next members, in roll order, of whom something was found. */
    List<String> membersAfter(long checkId, FindingFilter filter, String rollKey, int max) {
        TypedQuery<String> keys = em.createQuery(
                "select distinct f.rollKey from PrintFinding f" + WANTED + " and f.rollKey > :key order by f.rollKey",
                String.class);
        ask(keys, checkId, filter);
        return keys.setParameter("key", rollKey).setMaxResults(max).getResultList();
    }

    List<FindingRow> ofMembers(long checkId, Collection<String> rollKeys) {
        return em.createQuery(
                        ROW + " where f.checkId = :check and f.rollKey in :keys order by f.rollKey, f.id",
                        FindingRow.class)
                .setParameter("check", checkId)
                .setParameter("keys", rollKeys)
                .getResultList();
    }

    private static void ask(Query query, long checkId, FindingFilter filter) {
        query.setParameter("check", checkId)
                .setParameter("item", filter.item())
                .setParameter("trouble", filter.trouble());
    }

    /** Writes what is pending and forgets it, so that memory stays flat over a long register. */
    void settle() {
        em.flush();
        em.clear();
    }
}
