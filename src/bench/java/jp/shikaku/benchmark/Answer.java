package jp.shikaku.benchmark;

import java.time.LocalDate;
import jp.shikaku.document.ActionCode;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import org.kie.api.definition.type.ClassReactive;

/** What Drools decides about one case: the fact its rules fill in. */
@ClassReactive
public final class Answer {

    private final String printed;
    private ReasonCode code;
    private LocalDate lastDay;
    private boolean reckoned;
    private ActionCode action;

    Answer(String printed) {
        this.printed = printed;
    }

    public String getPrinted() {
        return printed;
    }

    public ReasonCode getCode() {
        return code;
    }

    public void setCode(ReasonCode code) {
        this.code = code;
    }

    /** Null until the code is known. */
    public DocumentKind getDocument() {
        return code == null ? null : code.document();
    }

    /** The earliest of all days said; null = without end. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void endBy(LocalDate day) {
        if (lastDay == null || day.isBefore(lastDay)) {
            lastDay = day;
        }
    }

    public boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    public boolean outlasts(LocalDate other) {
        return other != null && (lastDay == null || lastDay.isAfter(other));
    }

    /** Whether every rule has said its last day. */
    public boolean isReckoned() {
        return reckoned;
    }

    public void setReckoned(boolean reckoned) {
        this.reckoned = reckoned;
    }

    public ActionCode getAction() {
        return action;
    }

    public void setAction(ActionCode action) {
        this.action = action;
    }
}
