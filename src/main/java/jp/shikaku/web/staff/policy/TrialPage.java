package jp.shikaku.web.staff.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.run.PolicyTrialService;
import jp.shikaku.run.PolicyTrialView;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 方針の影響: who would be judged otherwise; from here the policy is entered. */
@Named("staffPolicyTrialPage")
@RequestScoped
public class TrialPage {

    @Inject
    PolicyTrialService trials;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long id;

    private PolicyTrialView found;

    public void load() {
        getFound();
    }

    public void adopt() {
        trials.adopt(id);
        Faces.redirect("staff/policy/index.xhtml");
    }

    public void cancel() {
        trials.cancel(id);
        again();
    }

    public void resume() {
        trials.resume(id);
        again();
    }

    private void again() {
        Faces.redirect("staff/policy/trial.xhtml?id=%s", id);
    }

    public PolicyTrialView getFound() {
        if (found == null) {
            found = trials.view(id);
        }
        return found;
    }
}
