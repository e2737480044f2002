package jp.shikaku.web.staff.radar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import jp.shikaku.common.Dates;
import jp.shikaku.radar.Deadline;
import jp.shikaku.radar.DueQuery;
import jp.shikaku.radar.PeopleCsv;
import jp.shikaku.radar.PersonDue;
import jp.shikaku.radar.RadarService;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 期日の来る人: the people behind one number of the outlook. */
@Named("staffRadarListPage")
@RequestScoped
public class ListPage {

    @Inject
    RadarService service;

    @Inject
    LookingFrom looking;

    @Inject
    @Param
    Deadline what;

    @Inject
    @Param
    String month;

    private final LazyRows<PersonDue> people = new LazyRows<>((first, max) -> service.people(query(), first, max));
    private boolean refused = true;

    /** An address that names no number of the outlook is told so, and nobody is listed. */
    public void load() {
        query();
        refused = false;
    }

    public void download() {
        DueQuery query = query();
        Faces.sendFile(
                "people-%s-%s.csv".formatted(what, query.month()),
                true,
                out -> PeopleCsv.forSpreadsheet(out, what, each -> service.eachPerson(query, each)));
    }

    private DueQuery query() {
        YearMonth wanted = month == null ? null : Dates.parseMonth(month);
        return new DueQuery(what, looking.outlook(), wanted);
    }

    public LazyRows<PersonDue> getPeople() {
        return people;
    }

    /** After a form was sent, the address is the one that was shown. */
    public boolean isShown() {
        return !refused || Faces.isPostback();
    }

    public Deadline getWhat() {
        return what;
    }

    public String getMonth() {
        return month;
    }

    public LookingFrom getLooking() {
        return looking;
    }
}
