package jp.shikaku.web.staff.radar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.shikaku.radar.Outlook;
import org.omnifaces.cdi.Param;

/** どの日から先を見るか, as it stands in the address (today if it does not) and as the form would have it. */
@Dependent
public class LookingFrom {

    @Inject
    Clock clock;

    @Inject
    @Param(globalMessage = true)
    LocalDate from;

    private LocalDate wanted;

    /** Refuses what {@link Outlook} refuses. */
    Outlook outlook() {
        return new Outlook(getDay());
    }

    /** What the form asks for, to be shown next. */
    Outlook wanted() {
        return new Outlook(wanted);
    }

    public LocalDate getDay() {
        return from == null ? LocalDate.now(clock) : from;
    }

    public void setDay(LocalDate day) {
        wanted = day;
    }
}
