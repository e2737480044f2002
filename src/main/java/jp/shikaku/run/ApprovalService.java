package jp.shikaku.run;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;

/** 承認と取消: a second person orders the issue of what a run decided; until it leaves the house it can be taken back. */
@Stateless
@RolesAllowed({Role.CHIEF, Role.SYSTEM})
public class ApprovalService {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Runs runs;

    @Inject
    RunParts parts;

    @Inject
    Reviewing reviewing;

    @Inject
    Approvals approvals;

    @Inject
    @Any
    Instance<Dispatched> dispatched;

    @Inject
    Event<RunWork> work;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * 承認: orders the issue, as long as everything is as the approver saw it. Doing it again changes nothing.
     *
     * @param seen {@link RunReview#seen} of what the approver looked at
     * @param issuedOn null = the day of the run
     * @param note why it is right all the same, where something is unusual; may be empty
     */
    public void approve(long runId, String seen, LocalDate issuedOn, String note) {
        Run run = lock(runId);
        if (!approvedBefore(run) && issue(run, issuedOn)) {
            new Approver(caller(), machine()).requireMayApprove(run, reviewing.of(run), seen, note);
            begin(run, new Approval(runId, caller(), clock.instant(), machine(), seen, note));
        }
    }

    /** 基幹システムからの発行: the insurer has approved on its side. Doing it again changes nothing. */
    @RolesAllowed(Role.SYSTEM)
    public void issue(long runId, LocalDate issuedOn) {
        Run run = lock(runId);
        if (!approvedBefore(run) && issue(run, issuedOn)) {
            Approver.requireStartedByMachine(run);
            begin(run, new Approval(runId, caller(), clock.instant(), true, null, null));
        }
    }

    /** 発行の取消: what the run has issued becomes void, what it ended is in force again. Refused once anything has left. */
    public void undo(long runId, String why) {
        Run run = lock(runId);
        if (!run.undo(clock.instant())) {
            return;
        }
        approvals.issuedAfter(run).ifPresent(later -> {
            throw Conflict.now("RUN-038", Long.toString(later));
        });
        if (dispatched.stream().anyMatch(side -> side.anythingHandedOver(runId))) {
            throw Conflict.now("RUN-025");
        }
        Approval approval = approvals.of(runId).orElseGet(() -> before(run));
        if (machine() && !approval.byMachine()) {
            throw Conflict.now("RUN-031");
        }
        approval.undo(caller(), clock.instant(), why);
        dispatched.forEach(side -> side.cancelAll(runId, caller()));
        parts.begin(run, RunState.UNDOING, approvals.countToUndo(runId));
        work.fire(new RunWork(InsurerScope.current(), runId));
    }

    private boolean issue(Run run, LocalDate issuedOn) {
        return run.issue(issuedOn == null ? run.asOf() : issuedOn, caller(), clock.instant());
    }

    private void begin(Run run, Approval approval) {
        approvals.add(approval);
        // One after the other: the numbers follow the roll.
        parts.begin(run, RunState.ISSUING, runs.countToAct(run.id()));
        work.fire(new RunWork(InsurerScope.current(), run.id()));
    }

    /** True if the caller has done so already; another person is told who has. */
    private boolean approvedBefore(Run run) {
        Optional<Approval> approval = approvals.of(run.id());
        approval.filter(given -> !given.by(caller())).map(Approval::view).ifPresent(given -> {
            throw Conflict.now(
                    "RUN-036",
                    given.approvedBy(),
                    WHEN.format(given.approvedAt().atZone(clock.getZone())));
        });
        return approval.isPresent();
    }

    /** Issued before approvals were kept. */
    private Approval before(Run run) {
        Approval approval = new Approval(run.id(), run.issuedBy(), run.startedAt(), run.byMachine(), null, null);
        approvals.add(approval);
        return approval;
    }

    private Run lock(long runId) {
        return runs.lock(runId).orElseThrow(() -> RunService.notFound(runId));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private boolean machine() {
        return session.isCallerInRole(Role.SYSTEM);
    }
}
