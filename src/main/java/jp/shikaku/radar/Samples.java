package jp.shikaku.radar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** 標本: some of the members, evenly spread over the roll. */
@ApplicationScoped
@Transactional
public class Samples {

    @PersistenceContext
    EntityManager em;

    /** The ids of every n-th member in roll order. */
    List<Long> everyNth(long step) {
        return em.createQuery(
                        "select o.id from (select m.id as id, row_number() over (order by m.rollKey) as place"
                                + " from Member m) o where mod(o.place, :step) = 0",
                        Long.class)
                .setParameter("step", step)
                .getResultList();
    }

    /** Forgets who was read, so that memory stays flat. */
    void forget() {
        em.clear();
    }
}
