package jp.shikaku.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shikaku.common.BirthDate;
import jp.shikaku.history.Said;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.law.Milestones;

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

    /** What was said of one member; what was assessed for those under 70 ends where they are not any more. */
    public static Assessments of(
            List<Said<Assessment, AssessmentDetails>> oldestFirst, MemberDetails person, InsurerKind kind) {
        LocalDate from70 = Milestones.elderlyBenefitFrom(new BirthDate(person.birthDate()));
        return new Assessments(
                oldestFirst.stream()
                        .map(said -> Assessed.of(said.row().from(), said.statement()))
                        .map(assessed -> kind.latterStage() ? assessed : assessed.notAcross(from70))
                        .toList(),
                person.copaymentRatio());
    }

    /** 判定なし: there were dated ones, and none of them says a ratio for the day. */
    public boolean ratioMissingOn(LocalDate day) {
        return !dated.isEmpty() && ratioOn(day).isEmpty();
    }

    /** 適用区分 is not said for the day by any of the dated ones there are. */
    public boolean limitClassMissingOn(LocalDate day) {
        return !dated.isEmpty() && limitClassOn(day).isEmpty();
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
