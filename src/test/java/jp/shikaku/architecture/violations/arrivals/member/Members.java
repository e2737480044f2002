package jp.shikaku.architecture.violations.arrivals.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 加入者の一覧. */
public class Members {
    @PersistenceContext
    EntityManager em;

    public long count() {
        return em.createQuery("select count(m) from Member m", Long.class).getSingleResult();
    }
}
