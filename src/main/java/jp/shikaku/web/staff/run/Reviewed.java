package jp.shikaku.web.staff.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.shikaku.run.ApprovalService;
import jp.shikaku.run.ReviewService;
import jp.shikaku.run.RunReview;
import jp.shikaku.run.SampleMark;
import jp.shikaku.web.SignedIn;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What an officer has looked at of a run, and what comes of it: marks, the approval, taking back. */
@Dependent
public class Reviewed {

    @Inject
    ReviewService reviews;

    @Inject
    ApprovalService approvals;

    @Inject
    SignedIn signedIn;

    @Inject
    @Param
    long id;

    private RunReview review;
    private String seen;
    private LocalDate issuedOn;
    private String note;
    private String why;

    public void mark(long sample, SampleMark mark) {
        reviews.mark(id, sample, mark);
        again("#samples");
    }

    public void approve() {
        String given = seen;
        // If it is refused, the page shows everything as it is now: that is what will have been seen next time.
        seen = null;
        review = null;
        approvals.approve(id, given, issuedOn, note);
        again("");
    }

    public void undo() {
        approvals.undo(id, why);
        again("");
    }

    private void again(String at) {
        Faces.redirect("staff/run/view.xhtml?id=%s" + at, id);
    }

    public RunReview getReview() {
        if (review == null) {
            review = reviews.view(id);
        }
        return review;
    }

    /** Whether the one who looks may order the issue: a chief, and another person than who started. */
    public boolean mayApprove(String startedBy) {
        return signedIn.isChief() && !Faces.getRemoteUser().equals(startedBy);
    }

    public SampleMark[] getMarks() {
        return SampleMark.values();
    }

    /** As it was when the form was shown; it travels with the form. */
    public String getSeen() {
        return seen == null ? getReview().seen() : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
