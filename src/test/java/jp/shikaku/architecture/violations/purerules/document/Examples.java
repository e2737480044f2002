package jp.shikaku.architecture.violations.purerules.document;

import java.time.Clock;
import java.time.LocalDate;

/** Around the rules of documents. */
class Examples {

    /** No rule: may use the clock. */
    static class Issuing {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }
}
