package jp.shikaku.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shikaku.history.Said;

/**
 * 負担割合・適用区分 of one member over time.
 *
 * <p>Where assessments with days are known, only they count: what one said is never carried over into a time it was not
 * made for (the yearly turn on 8/1). Where none ever was, the register's 負担割合 counts.
 *
 * @param dated by 発効期日, oldest first
 * @param registered 負担割合 of the register; null = not given
 */
public record Assessments(List<Assessed> dated, CopaymentRatio registered) {

    public Assessments {
        dated = List.copyOf(dated);
    }

    public static Assessments of(List<Said<Assessment, AssessmentDetails>> oldestFirst, CopaymentRatio registered) {
        return new Assessments(
                oldestFirst.stream()
                        .map(said -> Assessed.of(said.row().from(), said.statement()))
                        .toList(),
                registered);
    }

    /** The one in force on the day: of those that cover it, the one that began last. */
    public Optional<Assessed> on(LocalDate day) {
        Assessed found = null;
        for (Assessed assessed : dated) {
            if (assessed.period().contains(day)) {
                found = assessed;
            }
        }
        return Optional.ofNullable(found);
    }

    /** 一部負担割合 on the day; empty = not known. */
    public Optional<CopaymentRatio> ratioOn(LocalDate day) {
        return dated.isEmpty() ? Optional.ofNullable(registered) : on(day).map(Assessed::ratio);
    }

    /** 適用区分 on the day; empty = not known. */
    public Optional<LimitClass> limitClassOn(LocalDate day) {
        return on(day).map(Assessed::limitClass);
    }
}
