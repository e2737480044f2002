package jp.shikaku.architecture.violations.repositories;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Users of an EntityManager. */
class Examples {

    @ApplicationScoped
    static class Members {
        @PersistenceContext
        EntityManager em;
    }

    @ApplicationScoped
    static class WrongKeeper {
        @PersistenceContext
        EntityManager em;
    }

    static class WrongUnmanagedMembers {
        EntityManager em;
    }

    @Stateless
    static class WrongMemberService {
        long count(EntityManager em) {
            return em.createQuery("select count(m) from Member m", Long.class).getSingleResult();
        }
    }
}
