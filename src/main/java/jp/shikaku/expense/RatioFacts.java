package jp.shikaku.expense;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.Milestones;

/**
 * 負担割合の材料: everything the share depends on.
 *
 * <p>Refuses a day before the birth, and what income says where it must be known but is not.
 *
 * @param active 現役並み所得者, as the insurer found; asked from 70 to 74 only, null = not known
 * @param income asked from 75 only; null = not known
 */
public record RatioFacts(LocalDate on, BirthDate birth, Boolean active, LatterStageIncome income) {

    private static final int OF_SCHOOL = 6;

    public RatioFacts {
        Objects.requireNonNull(on, "day");
        Objects.requireNonNull(birth, "birth date");
        if (birth.value().isAfter(on)) {
            throw Rejected.because("EXP-031", "birthDate", birth.value().toString(), on.toString());
        }
        if (stage(on, birth) == Stage.FROM_70 && active == null
                || stage(on, birth) == Stage.FROM_75 && income == null) {
            throw Rejected.because("EXP-032", "income", birth.value().toString(), on.toString());
        }
    }

    enum Stage {
        PRESCHOOL,
        UNDER_70,
        FROM_70,
        FROM_75
    }

    Stage stage() {
        return stage(on, birth);
    }

    private static Stage stage(LocalDate on, BirthDate birth) {
        if (!on.isBefore(Milestones.latterStageFrom(birth))) {
            return Stage.FROM_75;
        }
        if (on.isAfter(Milestones.lastDayUnder70(birth))) {
            return Stage.FROM_70;
        }
        return on.isAfter(lastPreschoolDay(birth)) ? Stage.UNDER_70 : Stage.PRESCHOOL;
    }

    /** The first 3/31 once 6 is reached, which the law says is the day before the birthday: born 4/1, that very day. */
    private static LocalDate lastPreschoolDay(BirthDate birth) {
        LocalDate reached = birth.dayBeforeBirthday(OF_SCHOOL);
        LocalDate yearEnd = LocalDate.of(reached.getYear(), 3, 31);
        return reached.isAfter(yearEnd) ? yearEnd.plusYears(1) : yearEnd;
    }
}
