package jp.shikaku.web.staff.radar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import jp.shikaku.radar.Deadline;
import jp.shikaku.radar.Outlook;
import jp.shikaku.radar.RadarService;
import jp.shikaku.radar.RadarView;
import jp.shikaku.web.Bars;
import jp.shikaku.web.Wording;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 期日: how many people's day comes in which month; one kind at a time as bars. */
@Named("staffRadarIndexPage")
@RequestScoped
public class IndexPage {

    private static final int MONTHS_OF_ALL_KINDS = 3;

    @Inject
    RadarService service;

    @Inject
    LookingFrom looking;

    @Inject
    @Param
    Deadline what;

    private RadarView view;

    public void load() {
        view = service.view(looking.outlook());
    }

    public void look() {
        Outlook wanted = looking.wanted();
        Faces.redirect("staff/radar/index.xhtml?from=%s&what=%s", wanted.from(), getWhat());
    }

    /** Null = there is none for the day. */
    public RadarView getView() {
        return view;
    }

    /** The next months, in which all kinds are shown. */
    public List<YearMonth> getNext() {
        return view.outlook().months().subList(0, MONTHS_OF_ALL_KINDS);
    }

    public Bars getMonths() {
        Bars.Builder bars = Bars.of(Wording.text("staff_radar_index.people"));
        RadarView.Line line = view.line(getWhat());
        for (YearMonth month : view.outlook().months()) {
            long people = line.in(month);
            String address = people == 0 ? "" : listAddress(getWhat(), month);
            bars.row(month.toString(), List.of(new Bars.Figure(people, "%,d".formatted(people), "", address)));
        }
        return bars.build();
    }

    /** Where the people behind a number are listed. */
    public String listAddress(Deadline deadline, YearMonth month) {
        return "/staff/radar/list.xhtml?what=%s&month=%s&from=%s".formatted(deadline, month, looking.getDay());
    }

    public Deadline getWhat() {
        return what == null ? Deadline.CARD_STOPS : what;
    }

    public LookingFrom getLooking() {
        return looking;
    }
}
