package jp.shikaku.run;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shikaku.eligibility.ReasonCode;

/** 比較の一覧: each run beside the one before, with the samples to look at. */
@ApplicationScoped
@Transactional
class Comparisons {

    @PersistenceContext
    EntityManager em;

    Optional<Comparison> of(long runId) {
        return em.createQuery("select c from Comparison c where c.runId = :run", Comparison.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    /** 前回: the last run that was issued, else the last that was decided, of those begun before this one and in earnest. */
    Optional<Run> before(Run run) {
        return last(RunState.ISSUED, run).or(() -> last(RunState.DECIDED, run));
    }

    private Optional<Run> last(RunState state, Run before) {
        return em.createQuery(
                        "select r from Run r where r.startedAt < :started and r.state = :state and r.simulated = false"
                                + " order by r.startedAt desc",
                        Run.class)
                .setParameter("started", before.startedAt())
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How the members of a run have shifted since another; one pass over both. */
    List<ShiftCount> shifts(Long beforeRunId, long runId) {
        return em.createQuery(
                        "select new jp.shikaku.run.ShiftCount(b.reason, b.action, d.reason, d.action, count(d))"
                                + " from Decision d left join Decision b on b.runId = :before and b.rollKey = d.rollKey"
                                + " where d.runId = :run group by b.reason, b.action, d.reason, d.action",
                        ShiftCount.class)
                .setParameter("before", beforeRunId == null ? -1L : beforeRunId)
                .setParameter("run", runId)
                .getResultList();
    }

    /** What the last runs issued before this one came out with, each. */
    List<Tally> earlier(Run run, int max) {
        List<Long> runs = em.createQuery(
                        "select r.id from Run r join Comparison c on c.runId = r.id"
                                + " where r.startedAt < :started and r.state = :issued order by r.startedAt desc",
                        Long.class)
                .setParameter("started", run.startedAt())
                .setParameter("issued", RunState.ISSUED)
                .setMaxResults(max)
                .getResultList();
        return em
                .createQuery("select f from Difference f where f.runId in :runs", Difference.class)
                .setParameter("runs", runs)
                .getResultStream()
                .collect(groupingBy(Difference::runId))
                .values()
                .stream()
                .map(Tally::of)
                .toList();
    }

    /** How many were covered in the last run that was decided in earnest; empty = there is none. */
    Optional<Long> coveredInLastRun() {
        return em.createQuery(
                        "select sum(case when f.shift.reasonAfter = :gone then 0 else f.members end) from Difference f"
                                + " join Run r on r.id = f.runId where r.startedAt = (select max(n.startedAt) from Run n"
                                + " join Comparison c on c.runId = n.id where n.state in :done and n.simulated = false)",
                        Long.class)
                .setParameter("gone", ReasonCode.NOT_COVERED)
                .setParameter("done", List.of(RunState.DECIDED, RunState.ISSUING, RunState.ISSUED))
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    List<Difference> differences(long runId) {
        return em.createQuery(
                        "select f from Difference f where f.runId = :run order by f.members desc, f.id",
                        Difference.class)
                .setParameter("run", runId)
                .getResultList();
    }

    Optional<Difference> difference(long runId, long id) {
        return em.createQuery("select f from Difference f where f.runId = :run and f.id = :id", Difference.class)
                .setParameter("run", runId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        em.persist(row);
    }
}
