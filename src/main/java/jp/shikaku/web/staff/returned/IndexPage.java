package jp.shikaku.web.staff.returned;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shikaku.dispatch.returned.CaseState;
import jp.shikaku.dispatch.returned.Received;
import jp.shikaku.dispatch.returned.ReturnReason;
import jp.shikaku.dispatch.returned.ReturnedMailService;
import jp.shikaku.dispatch.returned.ReturnedRow;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;

/** 返戻: a scanner fills one field after the other; below stands what is still to be done. */
@Named("staffReturnedIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    ReturnedMailService mails;

    @Inject
    Clock clock;

    @Inject
    @Param
    CaseState state;

    private final LazyRows<ReturnedRow> cases = new LazyRows<>((first, max) -> mails.list(getState(), first, max));
    private String code;
    private LocalDate on;
    private ReturnReason reason;
    private Received received;
    private List<StateCount> counts;

    /** How many cases are in one state. */
    public record StateCount(CaseState state, long count) {}

    @PostConstruct
    void today() {
        on = LocalDate.now(clock);
    }

    /** Day and reason stay for the next letter. */
    public void receive() {
        received = mails.receive(code, on, reason);
        code = "";
    }

    /** Null = nothing was received just now. */
    public Received getReceived() {
        return received;
    }

    public LazyRows<ReturnedRow> getCases() {
        return cases;
    }

    public List<StateCount> getCounts() {
        if (counts == null) {
            Map<CaseState, Long> known = mails.counts();
            counts = Arrays.stream(CaseState.values())
                    .map(each -> new StateCount(each, known.getOrDefault(each, 0L)))
                    .toList();
        }
        return counts;
    }

    public ReturnReason[] getReasons() {
        return ReturnReason.values();
    }

    public CaseState getState() {
        return state == null ? CaseState.OPEN : state;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public ReturnReason getReason() {
        return reason;
    }

    public void setReason(ReturnReason reason) {
        this.reason = reason;
    }
}
