package jp.shikaku.architecture.violations.purerules.document;

import java.time.Clock;
import java.time.LocalDate;

/** A list of rules that looks at the clock. */
class WrongRules {
    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
