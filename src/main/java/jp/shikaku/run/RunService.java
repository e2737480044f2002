package jp.shikaku.run;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.document.Explaining;
import jp.shikaku.document.StoredDecision;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Members;

/** 発行処理: start, look, halt. The work itself goes on in the background, a batch at a time. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class RunService {

    private static final int HANDED_OVER_AT_ONCE = 2_000;

    /** The members are decided for in so many stretches at once, but not in stretches smaller than this. */
    private static final int PARTS = 4;

    private static final int SMALLEST_PART = 2_000;

    @Inject
    Runs runs;

    @Inject
    RunParts parts;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Statements statements;

    @Inject
    Explaining explaining;

    @Inject
    ImportsBusy imports;

    @Inject
    FreshnessReader freshness;

    @Inject
    Event<RunWork> work;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** Starts deciding for everybody; the id of the run. Refuses an insurer without members, and data that are not fit. */
    public long start(RunOrder order) {
        Insurer insurer = insurers.current();
        DocumentRules.requireInForce(order.asOf());
        RunOrder complete = order.withHorizon(insurer.policyOn(order.asOf()).horizon(order.asOf()));
        if (imports.importsBusy()) {
            throw Conflict.now("RUN-008");
        }
        long total = members.count();
        if (total == 0) {
            throw Conflict.now("RUN-001");
        }
        Instant now = statements.afterAll();
        var policies = insurer.policies().knownBy(new KnownBy(now));
        Viewpoint from = Viewpoint.of(policies, complete.asOf()).withHorizon(complete.horizon());
        List<Finding> findings = freshness.findings(complete.asOf());
        if (!complete.simulate()) {
            FreshnessReader.refuse(findings);
        }
        Run run = new Run(complete, StoredDecision.shared(insurer.kind(), from), caller(), now);
        run.under(session.isCallerInRole(Role.SYSTEM), findings);
        runs.add(run);
        divide(run, total);
        work.fire(new RunWork(InsurerScope.current(), run.id()));
        return run.id();
    }

    /** 一時停止: the work halts soon, and goes on when it is resumed. */
    public void pause(long runId) {
        require(runId).pause();
    }

    /** 中止: ends a run of which nothing has been issued. */
    public void stop(long runId) {
        require(runId).stop(clock.instant());
    }

    /** Goes on with work that was halted or stood still. */
    public void resume(long runId) {
        Run run = require(runId);
        if (run.resume(parts.work(run).processed(), clock.instant())) {
            parts.takeUp(run);
            work.fire(new RunWork(InsurerScope.current(), run.id()));
        }
    }

    public RunView view(long runId) {
        Run run = runs.find(runId).orElseThrow(() -> notFound(runId));
        // Counting a million while they are being decided would hold up the deciding.
        Counted counted = run.state().busy() ? Counted.NOTHING : run.counted().orElseGet(() -> runs.counted(runId));
        return new RunView(runs.row(run), counted.counts(), counted.withheld());
    }

    public Page<RunRow> list(int first, int max) {
        return runs.newestFirst(first, max);
    }

    public Page<DecisionRow> decisions(long runId, DecisionFilter filter, int first, int max) {
        return runs.decisions(runId, filter, first, max);
    }

    /** 判定カード of one member in one run: as it was decided then, whatever has changed since. */
    public DecisionDetails decision(long runId, InsuredId insuredId) {
        Run run = runs.find(runId).orElseThrow(() -> notFound(runId));
        Decision decision = runs.decision(runId, insuredId)
                .orElseThrow(() -> new NotFound(Problem.of("RUN-010", "", Long.toString(runId), insuredId.toString())));
        return new DecisionDetails(
                runs.row(run),
                runs.row(runId, decision),
                decision.stored(run.sharedFacts()).map(explaining::explain).orElse(null));
    }

    /** Refuses a run whose issue was, or is being, taken back: nothing of it may be printed. */
    public void requirePrintable(long runId) {
        RunState state = runs.find(runId).orElseThrow(() -> notFound(runId)).state();
        if (state == RunState.UNDOING || state == RunState.UNDONE) {
            throw Conflict.now("RUN-039", Long.toString(runId));
        }
    }

    /** Refuses a run that is still deciding: half a result is none. */
    public void requireDecided(long runId) {
        RunState state = runs.find(runId).orElseThrow(() -> notFound(runId)).state();
        if (!state.decided()) {
            throw state.busy() ? Conflict.now("RUN-003") : Conflict.now("RUN-012", state.label());
        }
    }

    /** Hands every decision over in roll order, some at a time: neither memory nor a transaction waits for the receiver. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void eachDecision(long runId, Consumer<DecisionRow> receiver) {
        requireDecided(runId);
        List<DecisionRow> some = runs.decisionsAfter(runId, "", HANDED_OVER_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(receiver);
            String lastKey = some.get(some.size() - 1).insuredId().rollKey();
            some = runs.decisionsAfter(runId, lastKey, HANDED_OVER_AT_ONCE);
        }
    }

    private void divide(Run run, long total) {
        int stretches = (int) Math.min(PARTS, 1 + total / SMALLEST_PART);
        List<String> borders = members.divide(total, stretches);
        String after = "";
        for (int part = 1; part <= stretches; part++) {
            String until = part < stretches ? borders.get(part - 1) : null;
            parts.add(new RunPart(run.id(), RunState.DECIDING, part, after, until, total / stretches));
            after = until;
        }
    }

    private Run require(long runId) {
        return runs.lock(runId).orElseThrow(() -> notFound(runId));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    static NotFound notFound(long runId) {
        return new NotFound(Problem.of("RUN-007", "", Long.toString(runId)));
    }
}
