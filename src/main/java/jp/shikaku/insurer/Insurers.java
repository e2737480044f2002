package jp.shikaku.insurer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.shikaku.access.InsurerScope;

/** 保険者の一覧. */
@ApplicationScoped
@Transactional
public class Insurers {

    @PersistenceContext
    EntityManager em;

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

    public void add(Insurer insurer, DocumentPolicy policy) {
        em.persist(insurer);
        em.persist(new DatedPolicy(insurer.number().value(), policy));
    }
}
