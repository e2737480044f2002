package jp.shikaku.radar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.shikaku.access.Role;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Page;
import jp.shikaku.common.Period;

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
        Map<Source, List<Stated>> stated = new EnumMap<>(Source.class);
        for (Source source : Source.values()) {
            stated.put(source, deadlines.counts(source, outlook.from(), days(source, outlook)));
        }
        List<RadarView.Line> lines = Arrays.stream(Deadline.values())
                .map(what -> line(what, outlook, stated.get(what.source())))
                .toList();
        LocalDate cardsAsOf =
                cards.newestDay().filter(day -> !day.isAfter(outlook.from())).orElse(null);
        return new RadarView(outlook, cardsAsOf, lines);
    }

    /** All days in the data that any deadline of the outlook follows from. */
    private static Period days(Source source, Outlook outlook) {
        return Arrays.stream(Deadline.values())
                .filter(what -> what.source() == source)
                .map(what -> what.stated(outlook.days()))
                .reduce((one, other) -> new Period(
                        Collections.min(List.of(one.from(), other.from())),
                        Collections.max(List.of(one.until(), other.until()))))
                .orElseThrow();
    }

    private static RadarView.Line line(Deadline what, Outlook outlook, List<Stated> counted) {
        Map<YearMonth, Long> people = new TreeMap<>();
        for (Stated stated : counted) {
            LocalDate day = what.fallsOn(stated.day());
            YearMonth month = YearMonth.from(day);
            if (outlook.days().contains(day) && stated.stillCoveredIn(month)) {
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
