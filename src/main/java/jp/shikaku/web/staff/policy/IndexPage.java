package jp.shikaku.web.staff.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.shikaku.insurer.PolicyService;
import jp.shikaku.insurer.PolicyState;
import jp.shikaku.insurer.PolicyView;
import jp.shikaku.run.PolicyTrialService;
import jp.shikaku.run.TrialRow;

/** 交付方針: what holds now, what is to come, and what has been. */
@Named("staffPolicyIndexPage")
@RequestScoped
public class IndexPage {

    private static final int TRIALS = 5;

    @Inject
    PolicyService policies;

    @Inject
    PolicyTrialService trials;

    private List<PolicyView> all;

    public List<PolicyView> getInForce() {
        return in(Set.of(PolicyState.IN_FORCE));
    }

    public List<PolicyView> getComing() {
        return in(Set.of(PolicyState.COMING));
    }

    public List<PolicyView> getEarlier() {
        return in(Set.of(PolicyState.PAST, PolicyState.SUPERSEDED));
    }

    public List<TrialRow> getTrials() {
        return trials.newest(TRIALS);
    }

    private List<PolicyView> in(Set<PolicyState> states) {
        if (all == null) {
            all = policies.all();
        }
        return all.stream().filter(view -> states.contains(view.state())).toList();
    }
}
