package jp.shikaku.radar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** 標本: some of the members, the same ones each time. */
@ApplicationScoped
@Transactional
public class Samples {

    /** A prime, so that ids given in any regular steps fall evenly into so many classes. */
    private static final int CLASSES = 1_000_003;

    /** Puts ids that follow each other, as those of a household do, into classes far apart. */
    private static final int APART = 618_034;

    @PersistenceContext
    EntityManager em;

    /** The ids of about so many members; of everybody if there are no more. */
    List<Long> about(long wanted, long all) {
        long taken = all <= wanted ? CLASSES : CLASSES * wanted / all;
        return em.createQuery(
                        "select m.id from Member m where mod(m.id * " + APART + ", " + CLASSES
                                + ") < :taken order by m.id",
                        Long.class)
                .setParameter("taken", (int) Math.max(taken, 1))
                .getResultList();
    }

    /** Forgets who was read, so that memory stays flat. */
    void forget() {
        em.clear();
    }
}
