package jp.shikaku.run;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.PlannerStatistics;
import jp.shikaku.document.Action;
import jp.shikaku.document.Document;
import jp.shikaku.document.DocumentEvent;
import jp.shikaku.document.Documents;
import jp.shikaku.document.Issuing;
import jp.shikaku.document.Judge;
import jp.shikaku.document.Judgement;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/**
 * The work of a run, some members at a time. Each step is one transaction that does the work and notes in its part how far
 * it came, so a killed server repeats nothing and leaves nothing out.
 */
@ApplicationScoped
public class RunWorker {

    private static final int DECIDED_AT_ONCE = 2_000;
    private static final int ISSUED_AT_ONCE = 500;

    /** Where the rows of a step go: what is asked of them next is planned for as many as there are. */
    private static final Map<RunState, List<Class<?>>> WRITTEN = Map.of(
            RunState.DECIDING, List.of(Decision.class), RunState.ISSUING, List.of(Document.class, DocumentEvent.class));

    @Inject
    Runs runs;

    @Inject
    RunParts parts;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Judge judge;

    @Inject
    Documents documents;

    @Inject
    Issuing issuing;

    @Inject
    Comparing comparing;

    @Inject
    Undoing undoing;

    @Inject
    PlannerStatistics statistics;

    @Inject
    Event<RunWork> work;

    @Inject
    Clock clock;

    /** Does the next members of a part. False when there is nothing left to do in it, or it must not go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(long partId) {
        RunPart part = parts.lock(partId);
        Run run = runs.find(part.runId()).orElseThrow();
        if (part.finished() || !run.worksOn(part.step())) {
            return false;
        }
        // Taking back judges nothing: it goes on under any rules.
        if (part.step() != RunState.UNDOING) {
            run.requireItsRules();
        }
        switch (part.step()) {
            case DECIDING -> decide(run, part);
            case COMPARING -> {
                comparing.compare(run.id());
                part.finish();
            }
            case ISSUING -> issue(run, part);
            case UNDOING -> undoing.undo(run, part);
            default -> throw new IllegalStateException("No work in " + part.step());
        }
        return !part.finished();
    }

    /** When all parts of its step have come through, the run goes on to the next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void conclude(long runId) {
        Run run = runs.lock(runId).orElseThrow();
        if (!run.state().busy()) {
            return;
        }
        Work work = parts.work(run);
        if (work.finished()) {
            statistics.renewAfter(work.processed(), WRITTEN.getOrDefault(run.state(), List.of()));
            run.completed(work, clock.instant());
            if (run.state().busy()) {
                parts.begin(run, run.state(), 1);
                this.work.fire(new RunWork(InsurerScope.current(), runId));
            } else {
                // Counting a million at each look would take half a second.
                run.counted(runs.counted(runId));
            }
        }
    }

    /** The work stands still until somebody resumes it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long partId, String why) {
        parts.lock(partId).progress().failed(why);
    }

    private void decide(Run run, RunPart part) {
        parts.onlyLookFromNow();
        List<Member> batch = members.between(part.progress().lastKey(), part.untilKey(), DECIDED_AT_ONCE);
        if (batch.isEmpty()) {
            part.finish();
            return;
        }
        Insurer insurer = insurers.current();
        var policies = insurer.policies().knownBy(run.knownBy());
        Viewpoint from = new Viewpoint(policies, run.asOf(), run.horizon(), run.knownBy());
        runs.add(judge.judge(insurer, batch, from).stream()
                .map(judgement -> new Decision(run.id(), judgement))
                .toList());
        part.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
    }

    private void issue(Run run, RunPart part) {
        var counters = documents.lockCounters();
        List<Decision> batch = runs.toAct(run.id(), part.progress().lastKey(), ISSUED_AT_ONCE);
        if (batch.isEmpty()) {
            part.finish();
            return;
        }
        Insurer insurer = insurers.current();
        List<Member> people =
                members.byId(batch.stream().map(Decision::memberId).toList());
        // Judged for the day of issue: nobody gets a letter who has left since the day of the decision.
        LocalDate on = run.issuedOn();
        LocalDate horizon = on.isAfter(run.horizon()) ? on : run.horizon();
        Viewpoint from = Viewpoint.of(insurer.policies(), on).withHorizon(horizon);
        Map<Long, Judgement> now = judge.judge(insurer, people, from).stream()
                .collect(toMap(judgement -> judgement.member().id(), judgement -> judgement));
        List<Judgement> carriedOut = new ArrayList<>();
        for (Decision decision : batch) {
            Judgement judgement = now.get(decision.memberId());
            if (!decision.stillHolds(judgement)) {
                decision.pulled();
            } else if (judgement.action().issues() && !issuing.printable(judgement)) {
                decision.unprintable();
            } else {
                carriedOut.add(judgement);
                if (judgement.action() == Action.RECALL) {
                    decision.recalled();
                }
            }
        }
        var issued = issuing.carryOut(carriedOut, counters, run.id(), run.issuedBy()).stream()
                .collect(toMap(document -> document.memberId(), document -> document));
        for (Decision decision : batch) {
            if (issued.containsKey(decision.memberId())) {
                decision.issued(issued.get(decision.memberId()));
            }
        }
        part.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
    }
}
