package jp.shikaku.web.staff.recall;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.shikaku.common.FullWidth;
import jp.shikaku.document.RecallRow;
import jp.shikaku.document.RecallService;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;

/** 回収: what must come back, and what became of it. */
@Named("staffRecallIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    RecallService recalls;

    @Inject
    Clock clock;

    @Inject
    @Param
    Boolean off;

    @Inject
    @Param
    String number;

    private final LazyRows<RecallRow> open = new LazyRows<>((first, max) -> recalls.list(isOff(), first, max));
    private LocalDate on;
    private String reason;
    private String done;

    @PostConstruct
    void today() {
        on = LocalDate.now(clock);
    }

    public void collect() {
        recalls.collected(FullWidth.fold(number), on);
        note();
    }

    public void writeOff() {
        recalls.writeOff(FullWidth.fold(number), on, reason);
        note();
    }

    public void remind() {
        recalls.remind(FullWidth.fold(number), on);
        note();
    }

    private void note() {
        done = FullWidth.fold(number);
        number = "";
        reason = "";
    }

    public LazyRows<RecallRow> getOpen() {
        return open;
    }

    /** The number that was just dealt with; null = none. */
    public String getDone() {
        return done;
    }

    public boolean isOff() {
        return Boolean.TRUE.equals(off);
    }

    public void setOff(boolean off) {
        this.off = off;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
