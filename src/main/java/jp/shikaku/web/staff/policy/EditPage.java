package jp.shikaku.web.staff.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Rejected;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;
import jp.shikaku.insurer.PolicyService;
import jp.shikaku.run.PolicyTrialService;
import jp.shikaku.web.staff.policy.PolicyForm.EndKind;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 方針を改める: a policy from a chosen day on, to be tried on everybody before it can be entered. */
@Named("staffPolicyEditPage")
@RequestScoped
public class EditPage {

    @Inject
    PolicyService policies;

    @Inject
    PolicyTrialService trials;

    @Inject
    Clock clock;

    /** The day it begins; without one the first of the next month. */
    @Inject
    @Param(globalMessage = true)
    LocalDate from;

    /** The trial whose policy is to be altered; 0 = none. */
    @Inject
    @Param
    long trial;

    private LocalDate wantedDay;
    private PolicyService.Draft draft;
    private PolicyForm form;

    public void load() {
        try {
            getForm();
        } catch (Rejected noSuchDay) {
            from = null;
            throw noSuchDay;
        }
    }

    public void begin() {
        Faces.redirect("staff/policy/edit.xhtml?from=%s", wantedDay);
    }

    public void tryOut() {
        try {
            Faces.redirect(
                    "staff/policy/trial.xhtml?id=%s", trials.start(getForm().policy(getFrom()), form.getSeen()));
        } catch (Conflict seenTooLittle) {
            // The person is told so and has seen it then; what was filled in stays.
            form.setSeen(getDraft().seen());
            throw seenTooLittle;
        }
    }

    public LocalDate getFrom() {
        return from == null ? LocalDate.now(clock).plusMonths(1).withDayOfMonth(1) : from;
    }

    public PolicyService.Draft getDraft() {
        if (draft == null) {
            draft = policies.draft(getFrom());
        }
        return draft;
    }

    public PolicyForm getForm() {
        if (form == null) {
            form = new PolicyForm(
                    trial == 0 ? getDraft().policy() : trials.view(trial).policy(),
                    getDraft().seen());
        }
        return form;
    }

    public boolean isLatterStage() {
        return getDraft().kind().latterStage();
    }

    public EndKind[] getEndKinds() {
        return EndKind.values();
    }

    public List<HolderTest> getHolderTests() {
        return Arrays.asList(HolderTest.values());
    }

    public LocalDate getWantedDay() {
        return wantedDay == null ? getFrom() : wantedDay;
    }

    public void setWantedDay(LocalDate wantedDay) {
        this.wantedDay = wantedDay;
    }
}
