package jp.shikaku.radar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.card.CardState;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.common.Page;
import jp.shikaku.common.Period;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 期日の集計: one grouped query for each kind. The database counts by the days in the data; what follows from them is
 * reckoned outside, by the rule.
 */
@ApplicationScoped
@Transactional
public class Deadlines {

    private static final String COVERED =
            "c.acquiredOn <= :asOf and (c.details.lostOn is null or c.details.lostOn > :asOf)";

    private static final String STATED = " between :first and :last and ";

    @PersistenceContext
    EntityManager em;

    /**
     * Where the days of one kind stand.
     *
     * @param join to {@code Coverage c}
     * @param day the path of the day
     * @param where further conditions, or ""
     */
    private record Source(String join, String day, String where) {

        static Source of(Deadline what) {
            return switch (what) {
                case CERTIFICATE_EXPIRES, CARD_STOPS ->
                    new Source(
                            " join CardReport x on x.memberId = c.memberId",
                            "x.expiresOn",
                            " and x.card in :working and x.registration = :registered"
                                    + " and (x.revokedOn is null or x.revokedOn > :asOf) and x.asOf ="
                                    + " (select max(n.asOf) from CardReport n where n.memberId = x.memberId"
                                    + " and n.asOf <= :asOf)");
                case PAPER_ENDS, NOTICE_ENDS ->
                    new Source(
                            " join Document x on x.liveMemberId = c.memberId", "x.validUntil", " and x.kind = :kind");
                case TURNS_70, TURNS_75 -> new Source(" join Member x on x.id = c.memberId", "x.details.birthDate", "");
                case STAY_ENDS -> new Source(" join Member x on x.id = c.memberId", "x.details.residenceLimit", "");
                case CONTINUATION_ENDS -> new Source("", "c.acquiredOn", " and c.details.voluntary = true");
            };
        }
    }

    /** How many of those covered on the day have which day in the data, within the period. */
    List<Stated> counts(Deadline what, LocalDate asOf, Period stated) {
        Source source = Source.of(what);
        String query = "select new jp.shikaku.radar.Stated(" + source.day() + ", c.details.lostOn, count(c))"
                + " from Coverage c" + source.join() + " where " + source.day() + STATED + COVERED + source.where()
                + " group by " + source.day() + ", c.details.lostOn";
        return bound(em.createQuery(query, Stated.class), what, asOf, stated).getResultList();
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
                + Source.of(due.what()).day() + ")";
        return listed(due, select, further, " order by m.rollKey", PersonDue.class);
    }

    private <T> TypedQuery<T> listed(DueQuery due, String select, String further, String order, Class<T> type) {
        Source source = Source.of(due.what());
        String query = select + " from Coverage c join Member m on m.id = c.memberId" + source.join() + " where "
                + source.day() + STATED + COVERED + source.where()
                + " and (c.details.lostOn is null or c.details.lostOn >= :stays)" + further + order;
        return bound(em.createQuery(query, type), due.what(), due.outlook().from(), due.stated())
                .setParameter("stays", due.coveredUntilAtLeast());
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Deadline what, LocalDate asOf, Period stated) {
        query.setParameter("asOf", asOf)
                .setParameter("first", stated.from())
                .setParameter("last", stated.lastDay().orElseThrow());
        switch (what) {
            case CERTIFICATE_EXPIRES, CARD_STOPS ->
                query.setParameter("working", List.of(CardState.VALID, CardState.SUSPENDED))
                        .setParameter("registered", RegistrationState.REGISTERED);
            case PAPER_ENDS -> query.setParameter("kind", DocumentKind.CERTIFICATE);
            case NOTICE_ENDS -> query.setParameter("kind", DocumentKind.NOTICE);
            default -> {
                // Nothing further to say.
            }
        }
        return query;
    }
}
