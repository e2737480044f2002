package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** 承認の記録, at most one for each run, and what it takes to withdraw it. */
@ApplicationScoped
@Transactional
class Approvals {

    @PersistenceContext
    EntityManager em;

    Optional<Approval> of(long runId) {
        return em.createQuery("select a from Approval a where a.runId = :run", Approval.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    void add(Approval approval) {
        em.persist(approval);
    }

    /** The next decisions of which something came, after the key. */
    List<Decision> toUndo(long runId, String afterKey, int max) {
        return em.createQuery(
                        "select d from Decision d where d.runId = :run and d.rollKey > :key and d.outcome in :done"
                                + " order by d.rollKey",
                        Decision.class)
                .setParameter("run", runId)
                .setParameter("key", afterKey)
                .setParameter("done", Outcome.CARRIED_OUT)
                .setMaxResults(max)
                .getResultList();
    }

    long countToUndo(long runId) {
        return em.createQuery("select count(d) from Decision d where d.runId = :run and d.outcome in :done", Long.class)
                .setParameter("run", runId)
                .setParameter("done", Outcome.CARRIED_OUT)
                .getSingleResult();
    }

    /** The newest run that was begun after this one and has issued, or is about to; empty = there is none. */
    Optional<Long> issuedAfter(Run run) {
        return em.createQuery(
                        "select r.id from Run r where r.startedAt > :started and r.state in :issued"
                                + " order by r.startedAt desc",
                        Long.class)
                .setParameter("started", run.startedAt())
                .setParameter("issued", List.of(RunState.ISSUING, RunState.ISSUED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
