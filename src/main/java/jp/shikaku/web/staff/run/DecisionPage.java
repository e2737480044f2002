package jp.shikaku.web.staff.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.shikaku.history.KnownBy;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import jp.shikaku.run.DecisionDetails;
import jp.shikaku.run.FactShift;
import jp.shikaku.run.ReviewService;
import jp.shikaku.run.RunService;
import jp.shikaku.web.staff.Whose;
import org.omnifaces.cdi.Param;

/** 加入者1人の判定: one decision of a run, as it was made then. */
@Named("staffRunDecisionPage")
@RequestScoped
public class DecisionPage {

    @Inject
    RunService runs;

    @Inject
    ReviewService reviews;

    @Inject
    MemberService members;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long run;

    @Inject
    Whose whose;

    private DecisionDetails details;
    private MemberView member;
    private List<FactShift> shifts;

    public void load() {
        getDetails();
    }

    public DecisionDetails getDetails() {
        if (details == null) {
            details = runs.decision(run, whose.insuredId());
        }
        return details;
    }

    /** 前回と違う材料. */
    public List<FactShift> getShifts() {
        if (shifts == null) {
            shifts = reviews.shifts(run, whose.insuredId());
        }
        return shifts;
    }

    /** Who it is, as known today. */
    public MemberView getMember() {
        if (member == null) {
            member = members.view(whose.insuredId(), KnownBy.NOW);
        }
        return member;
    }
}
