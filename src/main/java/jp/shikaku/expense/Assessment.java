package jp.shikaku.expense;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.law.BenefitYear;

/**
 * 所得の判定: holds from its first day until everybody is assessed again, each 8/1.
 *
 * @param from first day; within a year a later one (corrected income, another household) takes the place of an earlier
 * @param active 現役並み所得者, as the insurer found; asked from 70 to 74, null = not known
 * @param income asked in 後期高齢者医療; null = not known
 */
public record Assessment(LocalDate from, Boolean active, LatterStageIncome income) {

    public Assessment {
        Objects.requireNonNull(from, "from");
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && BenefitYear.around(from).contains(day);
    }
}
