package jp.shikaku.architecture.violations.repositories.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Writes for all repositories. */
@ApplicationScoped
class BulkInsert {
    EntityManager em;
}
