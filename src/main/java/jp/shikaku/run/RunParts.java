package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** 発行処理の分担の一覧: which stretches of the roll the steps of a run are divided into, and how far each has come. */
@ApplicationScoped
@Transactional
public class RunParts {

    @PersistenceContext
    EntityManager em;

    /** The run begins another step, which is worked off in one part. */
    void begin(Run run, RunState step, long total) {
        em.persist(new RunPart(run.id(), step, 1, "", null, total));
    }

    /** How far the step has come that the run is busy with. */
    Work work(Run run) {
        return em.createQuery(
                        "select new jp.shikaku.run.Work(coalesce(sum(p.progress.processed), 0),"
                                + " coalesce(sum(p.progress.total), 0), max(p.progress.failure),"
                                + " coalesce(sum(case when p.finished = true then 0 else 1 end), 0))"
                                + " from RunPart p where p.runId = :run and p.step = :step",
                        Work.class)
                .setParameter("run", run.id())
                .setParameter("step", run.state())
                .getSingleResult();
    }

    /** The parts of the step that a run is busy with, by their ids. */
    public List<Long> ofRun(long runId) {
        return em.createQuery(
                        "select p.id from RunPart p join Run r on r.id = p.runId and r.state = p.step"
                                + " where r.id = :run order by p.part",
                        Long.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** The part, locked until the transaction ends: one at a time works on it. */
    RunPart lock(long partId) {
        return em.createQuery("select p from RunPart p where p.id = :id", RunPart.class)
                .setParameter("id", partId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /**
     * Until the transaction ends, what is read from now on is looked at only. Watching it for changes would take half of
     * the time of deciding.
     */
    void onlyLookFromNow() {
        Session session = em.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.COMMIT);
    }

    /** All parts of the step that stand still are taken up again. */
    void takeUp(Run run) {
        em.createQuery("update RunPart p set p.progress.failure = null where p.runId = :run and p.step = :step")
                .setParameter("run", run.id())
                .setParameter("step", run.state())
                .executeUpdate();
    }

    void add(RunPart part) {
        em.persist(part);
    }
}
