package jp.shikaku.architecture.violations.repositories.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** A second bulk insert, in a feature. */
@ApplicationScoped
class WrongBulkInsert {
    EntityManager em;
}
