package jp.shikaku.run;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.insurer.PolicyHistory;
import jp.shikaku.insurer.PolicyView;
import jp.shikaku.member.Members;

/** 方針の試算: what would a policy change? Then it is adopted, or not. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class PolicyTrialService {

    @Inject
    PolicyTrials trials;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    ImportsBusy freshness;

    @Inject
    Event<PolicyTrialWork> work;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** Starts to try a policy on everybody; the id of the trial. Refuses at once what could not be entered now. */
    @RolesAllowed({Role.CHIEF, Role.SYSTEM})
    public long start(DocumentPolicy proposed, int seen) {
        insurers.current().policies().requireEnterable(proposed, seen, LocalDate.now(clock));
        if (freshness.importsBusy()) {
            throw Conflict.now("RUN-008");
        }
        long total = members.count();
        if (total == 0) {
            throw Conflict.now("RUN-001");
        }
        PolicyTrial trial = new PolicyTrial(proposed, seen, total, caller(), clock.instant());
        trials.add(trial);
        work.fire(new PolicyTrialWork(InsurerScope.current(), trial.id()));
        return trial.id();
    }

    public PolicyTrialView view(long trialId) {
        PolicyTrial trial = trials.find(trialId).orElseThrow(() -> notFound(trialId));
        DocumentPolicy proposed = trial.proposed();
        Insurer insurer = insurers.current();
        PolicyHistory history = insurer.policies();
        DocumentPolicy before = history.through(trial.seen()).on(proposed.from());
        return new PolicyTrialView(
                trial.row(),
                history.latest() != trial.seen(),
                proposed,
                PolicyView.Line.of(insurer.kind(), proposed, before),
                trials.effects(trialId),
                trials.examples(trialId));
    }

    public List<TrialRow> newest(int max) {
        return trials.newestFirst(max);
    }

    @RolesAllowed({Role.CHIEF, Role.SYSTEM})
    public void cancel(long trialId) {
        trials.lock(trialId).orElseThrow(() -> notFound(trialId)).cancel(clock.instant());
    }

    /** Goes on with work that stood still. */
    @RolesAllowed({Role.CHIEF, Role.SYSTEM})
    public void resume(long trialId) {
        if (trials.lock(trialId).orElseThrow(() -> notFound(trialId)).resume()) {
            work.fire(new PolicyTrialWork(InsurerScope.current(), trialId));
        }
    }

    /** Enters the policy that was tried; doing it again changes nothing. Refused if another was entered meanwhile. */
    @RolesAllowed({Role.CHIEF, Role.SYSTEM})
    public void adopt(long trialId) {
        PolicyTrial trial = trials.lock(trialId).orElseThrow(() -> notFound(trialId));
        if (trial.adopt()) {
            insurers.enter(trial.proposed(), trial.seen(), caller());
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static NotFound notFound(long trialId) {
        return new NotFound(Problem.of("POL-020", "", Long.toString(trialId)));
    }
}
