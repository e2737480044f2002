package jp.shikaku.architecture.violations.purerules.eligibility.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import jp.shikaku.architecture.violations.purerules.card.Cards;
import jp.shikaku.architecture.violations.purerules.member.Row;

/** Rules of a decision. */
class Examples {

    static class Pure {
        boolean applies(LocalDate on, LocalDate from) {
            return !on.isBefore(from);
        }
    }

    static class WrongReadsTheClock {
        boolean applies(Clock clock, LocalDate from) {
            return !LocalDate.now(clock).isBefore(from);
        }
    }

    static class WrongReadsTheDatabase {
        boolean applies(EntityManager em) {
            return em.isOpen();
        }
    }

    @Dependent
    static class WrongIsABean {}

    static class WrongAsksABean {
        boolean applies(Cards cards) {
            return cards.known();
        }
    }

    static class WrongReadsARow {
        boolean applies(Row row) {
            return row.good;
        }
    }
}
