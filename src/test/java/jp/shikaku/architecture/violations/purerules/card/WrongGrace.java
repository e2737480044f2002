package jp.shikaku.architecture.violations.purerules.card;

import java.time.Clock;
import java.time.LocalDate;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** A provision outside the packages of rules. */
@LegalBasis(question = Question.CERTIFICATE_GRACE, says = "例です。", article = "猶予", from = "2024-12-02")
class WrongGrace {
    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
