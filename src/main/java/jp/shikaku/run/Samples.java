package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** 抜き取りの一覧. */
@ApplicationScoped
@Transactional
class Samples {

    /** Spreads the members in an order that depends on the run and on nothing else. */
    private static final long PRIME = 999_983;

    @PersistenceContext
    EntityManager em;

    /** The roll key of one member who shifted so; the same one each time it is asked for. */
    Optional<String> pick(SamplePlan.Pick pick, Long beforeRunId) {
        long runId = pick.from().runId();
        Shift shift = pick.from().shift();
        var query = em.createQuery(
                        "select d.rollKey from Decision d where d.runId = :run" + ShiftCondition.of(shift)
                                + " order by mod(d.memberId * :seed, :prime), d.rollKey",
                        String.class)
                .setParameter("run", runId)
                .setParameter("seed", 1 + runId * 7_919 % (PRIME - 1))
                .setParameter("prime", PRIME)
                .setFirstResult(pick.nth())
                .setMaxResults(1);
        ShiftCondition.set(query, shift, beforeRunId);
        return query.getResultStream().findFirst();
    }

    List<SampleRow> ofRun(long runId) {
        return em.createQuery(
                        "select new jp.shikaku.run.SampleRow(s.id, d.symbol, d.number, d.branch, d.name, f.shift,"
                                + " s.unusual, s.mark, s.markedBy, s.markedAt)"
                                + " from Sample s join Decision d on d.runId = s.runId and d.rollKey = s.rollKey"
                                + " join Difference f on f.id = s.differenceId"
                                + " where s.runId = :run order by s.position",
                        SampleRow.class)
                .setParameter("run", runId)
                .getResultList();
    }

    Optional<Sample> find(long runId, long id) {
        return em.createQuery("select s from Sample s where s.runId = :run and s.id = :id", Sample.class)
                .setParameter("run", runId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(Sample sample) {
        em.persist(sample);
    }
}
