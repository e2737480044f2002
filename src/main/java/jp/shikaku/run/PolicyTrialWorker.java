package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.Judge;
import jp.shikaku.document.Judgement;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.insurer.PolicyHistory;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** The work of a trial, a batch of members at a time; each step is one transaction, as those of {@link RunWorker}. */
@ApplicationScoped
public class PolicyTrialWorker {

    static final int EXAMPLES = 20;

    private static final int BATCH = 500;

    @Inject
    PolicyTrials trials;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Judge judge;

    @Inject
    Clock clock;

    /** Does the next batch. False when there is nothing left to do, or nobody wants it any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(long trialId) {
        PolicyTrial trial = trials.lock(trialId).orElseThrow();
        if (!trial.running()) {
            return false;
        }
        List<Member> batch = members.after(trial.progress().lastKey(), BATCH);
        if (batch.isEmpty()) {
            trial.done(clock.instant());
            return false;
        }
        compare(trial, batch);
        trial.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
        return true;
    }

    /** The work stands still until somebody resumes it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long trialId, String why) {
        trials.lock(trialId).orElseThrow().progress().failed(why);
    }

    private void compare(PolicyTrial trial, List<Member> batch) {
        Insurer insurer = insurers.current();
        LocalDate from = trial.proposed().from();
        PolicyHistory known = insurer.policies().through(trial.seen());
        List<Judgement> before = judge.judge(insurer, batch, Viewpoint.of(known, from));
        List<Judgement> after = judge.judge(insurer, batch, Viewpoint.of(known.with(trial.proposed()), from));
        long examples = trials.effects(trial.id()).stream()
                .mapToLong(EffectCount::members)
                .sum();
        Map<Effect, Long> found = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Effect effect = Effect.of(before.get(i), after.get(i));
            if (effect.none()) {
                continue;
            }
            found.merge(effect, 1L, Long::sum);
            if (examples < EXAMPLES) {
                examples++;
                trials.add(new PolicyExample(trial.id(), effect, before.get(i), after.get(i)));
            }
        }
        trials.add(trial.id(), found);
    }
}
