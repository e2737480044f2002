package jp.shikaku.insurer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.access.InsurerScope;

/** 保険者の一覧. */
@ApplicationScoped
@Transactional
public class Insurers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The insurer in whose scope the caller works. */
    public Insurer current() {
        return em.find(Insurer.class, InsurerScope.current());
    }

    public Optional<Insurer> find(String number) {
        return Optional.ofNullable(em.find(Insurer.class, number));
    }

    public boolean none() {
        return em.createQuery("select count(i) from Insurer i", Long.class).getSingleResult() == 0;
    }

    /** A new insurer, with the policy it begins with. */
    public void add(Insurer insurer, PolicyHistory.Entry first) {
        em.persist(insurer);
        em.persist(new DatedPolicy(insurer.number().value(), first));
    }

    /**
     * Enters one more policy of the insurer in scope. One at a time: who comes second and has not seen the first is told so.
     *
     * @param seen see {@link PolicyHistory#requireEnterable}
     */
    public void enter(DocumentPolicy proposed, int seen, String by) {
        Insurer insurer = em.find(Insurer.class, InsurerScope.current(), LockModeType.PESSIMISTIC_WRITE);
        PolicyHistory history = insurer.policies();
        history.requireEnterable(proposed, seen, LocalDate.now(clock));
        var entry = new PolicyHistory.Entry(history.latest() + 1, proposed, by, clock.instant());
        em.persist(new DatedPolicy(insurer.number().value(), entry));
    }
}
