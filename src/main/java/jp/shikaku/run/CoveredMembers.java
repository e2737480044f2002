package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.member.InsuredId;

/** 資格のある人の数え上げ: how many are covered on a day, reported for it, or covered twice. */
@ApplicationScoped
@Transactional
class CoveredMembers {

    private static final String COVERED =
            " c.acquiredOn <= :day and (c.details.lostOn is null or c.details.lostOn > :day)";

    /** The same person: name, kana and birth date; under 記号・番号 that differ. */
    private static final String TWICE = " from Coverage c join Member m on m.id = c.memberId where" + COVERED
            + " group by m.details.kana, m.details.birthDate, m.details.name"
            + " having count(m) > 1 and min(concat(m.symbol, ' ', m.number)) <> max(concat(m.symbol, ' ', m.number))";

    /** Members covered, and those of them whose card is reported for the day. */
    record Reported(long covered, long reported) {}

    @PersistenceContext
    EntityManager em;

    long on(LocalDate day) {
        return em.createQuery("select count(c) from Coverage c where" + COVERED, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    Reported reportedFor(LocalDate day) {
        return em.createQuery(
                        "select new jp.shikaku.run.CoveredMembers$Reported(count(c), count(r.id)) from Coverage c"
                                + " left join CardReport r on r.memberId = c.memberId and r.asOf = :day where"
                                + COVERED,
                        Reported.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** One roll key of each person who is covered twice; so many at most. */
    List<String> twice(LocalDate day, int max) {
        return em.createQuery("select min(m.rollKey)" + TWICE + " order by min(m.rollKey)", String.class)
                .setParameter("day", day)
                .setMaxResults(max)
                .getResultList();
    }

    List<InsuredId> ids(List<String> rollKeys) {
        return em.createQuery(
                        "select new jp.shikaku.member.InsuredId(m.symbol, m.number, m.branch) from Member m"
                                + " where m.rollKey in :keys order by m.rollKey",
                        InsuredId.class)
                .setParameter("keys", rollKeys)
                .getResultList();
    }
}
