package jp.shikaku.run;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 方針の試算の一覧, with what each has found. */
@ApplicationScoped
@Transactional
public class PolicyTrials {

    @PersistenceContext
    EntityManager em;

    Optional<PolicyTrial> find(long id) {
        return em.createQuery("select t from PolicyTrial t where t.id = :id", PolicyTrial.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The trial, locked until the transaction ends: one at a time works on it. */
    Optional<PolicyTrial> lock(long id) {
        return em.createQuery("select t from PolicyTrial t where t.id = :id", PolicyTrial.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<TrialRow> newestFirst(int max) {
        return em.createQuery("select t from PolicyTrial t order by t.id desc", PolicyTrial.class)
                .setMaxResults(max)
                .getResultStream()
                .map(PolicyTrial::row)
                .toList();
    }

    /** Work that a crash left unfinished, of all insurers in scope. */
    public List<PolicyTrialWork> unfinished() {
        return em.createQuery(
                        "select new jp.shikaku.run.PolicyTrialWork(t.insurer, t.id) from PolicyTrial t"
                                + " where t.state = :running order by t.id",
                        PolicyTrialWork.class)
                .setParameter("running", TrialState.RUNNING)
                .getResultList();
    }

    /** How far the trial has come. */
    public Progress progress(long trialId) {
        return em.createQuery("select t from PolicyTrial t where t.id = :id", PolicyTrial.class)
                .setParameter("id", trialId)
                .getSingleResult()
                .progress();
    }

    void add(PolicyTrial trial) {
        em.persist(trial);
    }

    List<EffectCount> effects(long trialId) {
        return rows(trialId).stream()
                .map(row -> new EffectCount(row.effect(), row.members()))
                .toList();
    }

    /** Adds to what the trial has found so far. */
    void add(long trialId, Map<Effect, Long> found) {
        Map<Effect, PolicyEffect> known = rows(trialId).stream().collect(toMap(PolicyEffect::effect, row -> row));
        found.forEach((effect, members) ->
                known.computeIfAbsent(effect, added -> newRow(trialId, added)).add(members));
    }

    void add(PolicyExample example) {
        em.persist(example);
    }

    /** In the order of the roll. */
    List<ExampleRow> examples(long trialId) {
        return em.createQuery(
                        "select new jp.shikaku.run.ExampleRow(m.symbol, m.number, m.branch, m.details.name, x.effect,"
                                + " x.validUntilBefore, x.validUntilAfter)"
                                + " from PolicyExample x join Member m on m.id = x.memberId"
                                + " where x.trialId = :trial order by m.rollKey",
                        ExampleRow.class)
                .setParameter("trial", trialId)
                .getResultList();
    }

    private List<PolicyEffect> rows(long trialId) {
        return em.createQuery("select e from PolicyEffect e where e.trialId = :trial", PolicyEffect.class)
                .setParameter("trial", trialId)
                .getResultList();
    }

    private PolicyEffect newRow(long trialId, Effect effect) {
        PolicyEffect row = new PolicyEffect(trialId, effect);
        em.persist(row);
        return row;
    }
}
