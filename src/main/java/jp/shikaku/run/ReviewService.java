package jp.shikaku.run;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.Explaining;
import jp.shikaku.member.InsuredId;

/** 発行処理の確認: whether the data are fit, what is different from the run before, and what samples look like. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class ReviewService {

    @Inject
    Runs runs;

    @Inject
    Reviewing reviewing;

    @Inject
    Comparisons comparisons;

    @Inject
    Explaining explaining;

    @Inject
    Samples samples;

    @Inject
    FreshnessReader freshness;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** データの不備: what is wrong with the data for a run as of the day. */
    public List<Finding> freshness(LocalDate asOf) {
        return freshness.findings(asOf);
    }

    public RunReview view(long runId) {
        return reviewing.of(runs.find(runId).orElseThrow(() -> RunService.notFound(runId)));
    }

    /** 前回と違う材料 of one member; empty = nothing differs, or there is nothing to compare with. */
    public List<FactShift> shifts(long runId, InsuredId insuredId) {
        return comparisons
                .of(runId)
                .map(Comparison::beforeRunId)
                .flatMap(before -> explained(before, insuredId))
                .flatMap(before -> explained(runId, insuredId).map(now -> FactShift.between(before, now)))
                .orElse(List.of());
    }

    private Optional<DecisionView> explained(long runId, InsuredId insuredId) {
        return runs.find(runId)
                .flatMap(run -> runs.decision(runId, insuredId).flatMap(found -> found.stored(run.sharedFacts())))
                .map(explaining::explain);
    }

    /** An officer has looked at a sample; may be said otherwise until the run is approved. */
    @RolesAllowed({Role.CLERK, Role.CHIEF})
    public void mark(long runId, long sampleId, SampleMark mark) {
        Run run = runs.lock(runId).orElseThrow(() -> RunService.notFound(runId));
        if (run.state() != RunState.DECIDED) {
            throw Conflict.now("RUN-027", run.state().label());
        }
        samples.find(runId, sampleId)
                .orElseThrow(() -> new NotFound(Problem.of("RUN-026", "", Long.toString(runId))))
                .mark(mark, session.getCallerPrincipal().getName(), clock.instant());
    }
}
