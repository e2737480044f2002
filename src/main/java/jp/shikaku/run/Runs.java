package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.document.Action;
import jp.shikaku.document.ActionCode;
import jp.shikaku.member.InsuredId;

/** 発行処理の一覧, with the decisions of each. */
@ApplicationScoped
@Transactional
public class Runs {

    private static final String ROW = "select new jp.shikaku.run.DecisionRow(d.symbol, d.number, d.branch, d.name,"
            + " d.document, d.reason, d.validUntil, d.action, d.basis, d.outcome, x.documentNumber)"
            + " from Decision d left join Document x on x.id = d.documentId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Comparisons comparisons;

    @Inject
    RunParts parts;

    @Inject
    Clock clock;

    @Inject
    BulkInsert bulk;

    Optional<Run> find(long id) {
        return em.createQuery("select r from Run r where r.id = :id", Run.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The run, locked until the transaction ends: one at a time works on it. */
    Optional<Run> lock(long id) {
        return em.createQuery("select r from Run r where r.id = :id", Run.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The run, which nobody can undo until the transaction ends. */
    public RunRow hold(long runId) {
        return row(lock(runId).orElseThrow(() -> notFound(runId)));
    }

    public RunRow require(long runId) {
        return row(find(runId).orElseThrow(() -> notFound(runId)));
    }

    private static NotFound notFound(long runId) {
        return new NotFound(Problem.of("RUN-007", "", Long.toString(runId)));
    }

    Page<RunRow> newestFirst(int first, int max) {
        List<RunRow> rows = em
                .createQuery("select r from Run r order by r.id desc", Run.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
        return new Page<>(
                rows, em.createQuery("select count(r) from Run r", Long.class).getSingleResult());
    }

    RunRow row(Run run) {
        return run.row(run.state().busy() ? parts.work(run) : null, clock.instant());
    }

    /** Work that a crash left unfinished, of all insurers in scope. */
    public List<RunWork> unfinished() {
        return em.createQuery(
                        "select new jp.shikaku.run.RunWork(r.insurer, r.id) from Run r where r.state in :busy"
                                + " and r.paused = false order by r.id",
                        RunWork.class)
                .setParameter(
                        "busy",
                        Arrays.stream(RunState.values()).filter(RunState::busy).toList())
                .getResultList();
    }

    Counted counted(long runId) {
        return new Counted(counts(runId), withheld(runId));
    }

    private List<RunCount> counts(long runId) {
        return em.createQuery(
                        "select new jp.shikaku.run.RunCount(d.document, d.reason, d.action, d.outcome, count(d))"
                                + " from Decision d where d.runId = :run"
                                + " group by d.document, d.reason, d.action, d.outcome",
                        RunCount.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** 交付できない人: how many are due a document that is withheld, by why. */
    private List<WithheldCount> withheld(long runId) {
        return em.createQuery(
                        "select new jp.shikaku.run.WithheldCount(d.actionCode, count(d)) from Decision d"
                                + " where d.runId = :run and d.actionCode in :withholding"
                                + " group by d.actionCode order by d.actionCode",
                        WithheldCount.class)
                .setParameter("run", runId)
                .setParameter(
                        "withholding",
                        Arrays.stream(ActionCode.values())
                                .filter(ActionCode::withholds)
                                .toList())
                .getResultList();
    }

    long count(long runId, DecisionFilter filter) {
        return filtered("select count(d) from Decision d", "", Long.class, runId, filter)
                .getSingleResult();
    }

    Page<DecisionRow> decisions(long runId, DecisionFilter filter, int first, int max) {
        List<DecisionRow> rows = filtered(ROW, " order by d.rollKey", DecisionRow.class, runId, filter)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        return new Page<>(rows, count(runId, filter));
    }

    /** The decision about one member; empty = the run has none. */
    Optional<Decision> decision(long runId, InsuredId insuredId) {
        return em.createQuery("select d from Decision d where d.runId = :run and d.rollKey = :key", Decision.class)
                .setParameter("run", runId)
                .setParameter("key", insuredId.rollKey())
                .getResultStream()
                .findFirst();
    }

    DecisionRow row(long runId, Decision decision) {
        return em.createQuery(ROW + " where d.runId = :run and d.rollKey = :key", DecisionRow.class)
                .setParameter("run", runId)
                .setParameter("key", decision.rollKey())
                .getSingleResult();
    }

    /** The next decisions in roll order after the key. */
    List<DecisionRow> decisionsAfter(long runId, String afterKey, int max) {
        return em.createQuery(ROW + " where d.runId = :run and d.rollKey > :key order by d.rollKey", DecisionRow.class)
                .setParameter("run", runId)
                .setParameter("key", afterKey)
                .setMaxResults(max)
                .getResultList();
    }

    /** The next decisions that ask for something to be done, after the key. */
    List<Decision> toAct(long runId, String afterKey, int max) {
        return em.createQuery(
                        "select d from Decision d where d.runId = :run and d.rollKey > :key and d.action <> :keep"
                                + " order by d.rollKey",
                        Decision.class)
                .setParameter("run", runId)
                .setParameter("key", afterKey)
                .setParameter("keep", Action.KEEP)
                .setMaxResults(max)
                .getResultList();
    }

    long countToAct(long runId) {
        return em.createQuery("select count(d) from Decision d where d.runId = :run and d.action <> :keep", Long.class)
                .setParameter("run", runId)
                .setParameter("keep", Action.KEEP)
                .getSingleResult();
    }

    void add(Run run) {
        em.persist(run);
    }

    void add(List<Decision> decisions) {
        bulk.insert(decisions);
    }

    private Shift shift(long runId, long difference) {
        return comparisons
                .difference(runId, difference)
                .orElseThrow(() -> new NotFound(Problem.of("RUN-026", "", Long.toString(runId))))
                .shift();
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, long runId, DecisionFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("d.runId = :run"));
        if (filter.document() != null) {
            conditions.add("d.document = :document");
        }
        if (filter.reason() != null) {
            conditions.add("d.reason = :reason");
        }
        if (filter.action() != null) {
            conditions.add("d.action = :action");
        }
        if (filter.why() != null) {
            conditions.add("d.actionCode = :why");
        }
        if (filter.outcome() != null) {
            conditions.add("d.outcome = :outcome");
        }
        Shift shift = filter.difference() == null ? null : shift(runId, filter.difference());
        String shifted = shift == null ? "" : ShiftCondition.of(shift);
        var query = em.createQuery(select + " where " + String.join(" and ", conditions) + shifted + order, type)
                .setParameter("run", runId);
        if (shift != null) {
            ShiftCondition.set(
                    query,
                    shift,
                    comparisons.of(runId).map(Comparison::beforeRunId).orElse(null));
        }
        if (filter.document() != null) {
            query.setParameter("document", filter.document());
        }
        if (filter.reason() != null) {
            query.setParameter("reason", filter.reason());
        }
        if (filter.action() != null) {
            query.setParameter("action", filter.action());
        }
        if (filter.why() != null) {
            query.setParameter("why", filter.why());
        }
        if (filter.outcome() != null) {
            query.setParameter("outcome", filter.outcome());
        }
        return query;
    }
}
