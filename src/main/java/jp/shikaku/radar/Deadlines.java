package jp.shikaku.radar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Page;
import jp.shikaku.common.Period;

/**
 * 期日の集計: grouped queries. The database counts by the days in the data; what follows from them is reckoned outside, by the
 * rule.
 */
@ApplicationScoped
@Transactional
public class Deadlines {

    private static final String COVERED =
            " between :first and :last and c.acquiredOn <= :asOf and (c.details.lostOn is null or c.details.lostOn > :asOf)";

    @PersistenceContext
    EntityManager em;

    /** How many of those covered on the day have which day in the data, within the period. */
    List<Stated> counts(Source source, LocalDate asOf, Period stated) {
        return source.parts().stream()
                .flatMap(where -> counts(source, where, asOf, stated).stream())
                .toList();
    }

    private List<Stated> counts(Source source, String where, LocalDate asOf, Period stated) {
        String query = "select new jp.shikaku.radar.Stated(" + source.day() + ", c.details.lostOn, count(c))"
                + " from Coverage c" + source.join() + " where " + source.day() + COVERED + where
                + " group by " + source.day() + ", c.details.lostOn";
        return bound(em.createQuery(query, Stated.class), asOf, stated).getResultList();
    }

    /** In roll order, with the days as they stand in the data. */
    Page<PersonDue> people(DueQuery due, int first, int max) {
        List<PersonDue> rows =
                rows(due, "").setFirstResult(first).setMaxResults(max).getResultList();
        Long total = listed(due, "select count(c)", "", "", Long.class).getSingleResult();
        return new Page<>(rows, total);
    }

    /** The next in roll order after the key. */
    List<PersonDue> peopleAfter(DueQuery due, String rollKey, int max) {
        return rows(due, " and m.rollKey > :key")
                .setParameter("key", rollKey)
                .setMaxResults(max)
                .getResultList();
    }

    private TypedQuery<PersonDue> rows(DueQuery due, String further) {
        String select = "select new jp.shikaku.radar.PersonDue(m.symbol, m.number, m.branch, m.details.name,"
                + " m.details.birthDate, c.details.employerCode, m.details.selfInfoBlocked, "
                + due.what().source().day() + ")";
        return listed(due, select, further, " order by m.rollKey", PersonDue.class);
    }

    private <T> TypedQuery<T> listed(DueQuery due, String select, String further, String order, Class<T> type) {
        Source source = due.what().source();
        String query = select + " from Coverage c join Member m on m.id = c.memberId" + source.join() + " where "
                + source.day() + COVERED + source.where()
                + " and (c.details.lostOn is null or c.details.lostOn >= :stays)" + further + order;
        return bound(em.createQuery(query, type), due.outlook().from(), due.stated())
                .setParameter("stays", due.coveredUntilAtLeast());
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, LocalDate asOf, Period stated) {
        return query.setParameter("asOf", asOf)
                .setParameter("first", stated.from())
                .setParameter("last", stated.lastDay().orElseThrow());
    }
}
