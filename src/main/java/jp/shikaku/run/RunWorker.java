package jp.shikaku.run;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.Action;
import jp.shikaku.document.Documents;
import jp.shikaku.document.Issuing;
import jp.shikaku.document.Judge;
import jp.shikaku.document.Judgement;
import jp.shikaku.document.StoredDecision;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/**
 * The work of a run, a batch of members at a time. Each step is one transaction that does the work and notes how far it
 * came, so a killed server repeats nothing and leaves nothing out.
 */
@ApplicationScoped
public class RunWorker {

    private static final int BATCH = 500;

    @Inject
    Runs runs;

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
    Clock clock;

    /** Does the next batch, whatever the run is busy with. False when there is nothing left to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(long runId) {
        Run run = runs.lock(runId).orElseThrow();
        switch (run.state()) {
            case DECIDING -> decide(run);
            case ISSUING -> issue(run);
            default -> {
                return false;
            }
        }
        return run.state().busy();
    }

    /** The work stands still until somebody resumes it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long runId, String why) {
        runs.lock(runId).orElseThrow().progress().failed(why);
    }

    private void decide(Run run) {
        List<Member> batch = members.after(run.progress().lastKey(), BATCH);
        if (batch.isEmpty()) {
            run.decided(clock.instant());
            return;
        }
        Insurer insurer = insurers.current();
        // As known at the start: a policy entered meanwhile must not divide the members.
        var policies = insurer.policies().knownBy(new KnownBy(run.startedAt()));
        Viewpoint from = Viewpoint.of(policies, run.asOf()).withHorizon(run.horizon());
        run.share(StoredDecision.shared(insurer.kind(), from));
        for (Judgement judgement : judge.judge(insurer, batch, from)) {
            runs.add(new Decision(run.id(), judgement));
        }
        run.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
    }

    private void issue(Run run) {
        var counters = documents.lockCounters();
        List<Decision> batch = runs.toAct(run.id(), run.progress().lastKey(), BATCH);
        if (batch.isEmpty()) {
            run.issued(clock.instant());
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
        run.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
    }
}
