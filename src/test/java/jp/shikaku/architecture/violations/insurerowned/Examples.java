package jp.shikaku.architecture.violations.insurerowned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jp.shikaku.access.InsurerOwned;
import org.hibernate.annotations.TenantId;

/** Entities. */
class Examples {

    @Entity
    static class Owned extends InsurerOwned {}

    @Entity
    static class OwnedByItsKey {
        @Id
        private Long id;

        @TenantId
        private String insurer;
    }

    @Entity
    static class WrongSeenByAll {
        @Id
        private Long id;

        private String insurer;
    }
}
