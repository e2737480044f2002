package jp.shikaku.member;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.common.Period;

/**
 * 判定 of a period [発効期日, until).
 *
 * @param ratio null = not assessed
 * @param limitClass null = not known
 */
public record Assessed(Period period, CopaymentRatio ratio, LimitClass limitClass) {

    public Assessed {
        Objects.requireNonNull(period, "period");
    }

    /** The same, ended on that day if it began before and would go on. */
    Assessed notAcross(LocalDate day) {
        boolean across = period.from().isBefore(day) && period.contains(day);
        return across ? new Assessed(new Period(period.from(), day), ratio, limitClass) : this;
    }

    static Assessed of(LocalDate from, AssessmentDetails details) {
        return new Assessed(new Period(from, details.until()), details.ratio(), details.limitClass());
    }
}
