package jp.shikaku.web.staff.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.KnownBy;
import org.omnifaces.cdi.Param;

/** いつの状態を、いつ分かっていたことで見るか, as it stands in the address and as the form would have it. */
@Dependent
public class SeenFrom {

    @Inject
    Clock clock;

    @Inject
    @Param(globalMessage = true)
    LocalDate asOf;

    @Inject
    @Param(globalMessage = true)
    LocalDate knownOn;

    private LocalDate wantedDay;
    private LocalDate wantedKnownOn;

    /** The day this page is about. */
    public LocalDate getDay() {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    /** Whether what is shown is not what is known today. */
    public boolean isPast() {
        return knownOn != null && knownOn.isBefore(LocalDate.now(clock));
    }

    KnownBy knownBy() {
        return isPast() ? KnownBy.endOf(knownOn, clock.getZone()) : KnownBy.NOW;
    }

    /** What the form asks for, to be shown next; refuses a day that has yet to come (API-012). */
    SeenFrom wanted() {
        SeenFrom next = new SeenFrom();
        next.clock = clock;
        next.asOf = wantedDay;
        next.knownOn = wantedKnownOn;
        LocalDate today = LocalDate.now(clock);
        if (wantedKnownOn != null && wantedKnownOn.isAfter(today)) {
            throw Rejected.because("API-012", "knownOn", wantedKnownOn.toString(), today.toString());
        }
        return next;
    }

    public LocalDate getWantedDay() {
        return getDay();
    }

    public void setWantedDay(LocalDate wantedDay) {
        this.wantedDay = wantedDay;
    }

    public LocalDate getWantedKnownOn() {
        return knownOn;
    }

    public void setWantedKnownOn(LocalDate wantedKnownOn) {
        this.wantedKnownOn = wantedKnownOn;
    }
}
