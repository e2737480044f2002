package jp.shikaku.radar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.shikaku.access.Role;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Page;

/** 期日レーダー: whose day comes when. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class RadarService {

    private static final int HANDED_OVER_AT_ONCE = 2_000;

    @Inject
    Deadlines deadlines;

    @Inject
    CardReports cards;

    public RadarView view(Outlook outlook) {
        List<RadarView.Line> lines = Arrays.stream(Deadline.values())
                .map(what -> line(what, outlook))
                .toList();
        return new RadarView(outlook, cards.newestDay().orElse(null), lines);
    }

    private RadarView.Line line(Deadline what, Outlook outlook) {
        Map<YearMonth, Long> people = new TreeMap<>();
        for (Stated stated : deadlines.counts(what, outlook.from(), what.stated(outlook.days()))) {
            YearMonth month = YearMonth.from(what.fallsOn(stated.day()));
            if (stated.stillCoveredIn(month)) {
                people.merge(month, stated.people(), Long::sum);
            }
        }
        return new RadarView.Line(what, people);
    }

    /** A page of the people behind one number, in roll order. */
    public Page<PersonDue> people(DueQuery due, int first, int max) {
        Page<PersonDue> stated = deadlines.people(due, first, max);
        return new Page<>(
                stated.rows().stream().map(person -> person.falling(due.what())).toList(), stated.total());
    }

    /** Hands everybody behind one number over in roll order, some at a time. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void eachPerson(DueQuery due, Consumer<PersonDue> receiver) {
        List<PersonDue> some = deadlines.peopleAfter(due, "", HANDED_OVER_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(person -> receiver.accept(person.falling(due.what())));
            String lastKey = some.get(some.size() - 1).insuredId().rollKey();
            some = deadlines.peopleAfter(due, lastKey, HANDED_OVER_AT_ONCE);
        }
    }
}
