package jp.shikaku.architecture.violations.entitysetters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Entities. */
class Examples {

    @Entity
    static class Coverage {
        @Id
        private Long id;

        private String reason;

        /** A verb. */
        void lose(String why) {
            reason = why;
        }
    }

    @Entity
    static class WrongCoverage {
        @Id
        private Long id;

        private String reason;

        public void setReason(String reason) {
            this.reason = reason;
        }
    }
}
