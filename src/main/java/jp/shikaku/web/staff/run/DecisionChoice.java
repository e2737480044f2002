package jp.shikaku.web.staff.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.document.Action;
import jp.shikaku.document.ActionCode;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.run.DecisionFilter;
import jp.shikaku.run.Outcome;
import org.omnifaces.cdi.Param;

/** Which decisions the list shows, as it stands in the address. */
@Dependent
public class DecisionChoice {

    @Inject
    @Param
    DocumentKind document;

    @Inject
    @Param
    ReasonCode reason;

    @Inject
    @Param
    Action action;

    /** 処置の理由, as the list of those who get nothing for now leads to them. */
    @Inject
    @Param
    ActionCode why;

    @Inject
    @Param
    Outcome outcome;

    /** 前回からの変わり方, as the table of differences leads to it; 0 = any. */
    @Inject
    @Param
    long difference;

    DecisionFilter filter() {
        return new DecisionFilter(document, reason, action, why, outcome, difference == 0 ? null : difference);
    }

    Object[] parameters(Object runId) {
        return Stream.of(runId, document, reason, action, why, outcome, difference == 0 ? null : difference)
                .map(value -> value == null ? "" : value)
                .toArray();
    }

    public DocumentKind[] getDocuments() {
        return DocumentKind.values();
    }

    public ReasonCode[] getReasons() {
        return ReasonCode.values();
    }

    public Action[] getActions() {
        return Action.values();
    }

    public List<ActionCode> getWhys() {
        return Arrays.stream(ActionCode.values()).filter(ActionCode::withholds).toList();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public DocumentKind getDocument() {
        return document;
    }

    public void setDocument(DocumentKind document) {
        this.document = document;
    }

    public ReasonCode getReason() {
        return reason;
    }

    public void setReason(ReasonCode reason) {
        this.reason = reason;
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public ActionCode getWhy() {
        return why;
    }

    public void setWhy(ActionCode why) {
        this.why = why;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public long getDifference() {
        return difference;
    }
}
