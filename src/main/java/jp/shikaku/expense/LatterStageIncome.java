package jp.shikaku.expense;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;

/**
 * 後期高齢者の世帯の所得, of those covered in one household.
 *
 * <p>Refuses a household of nobody.
 *
 * @param highestTaxable 課税所得 of the one who has most
 * @param revenue 収入, all together
 * @param pensionAndOther 年金収入とその他の合計所得金額, all together
 * @param persons how many are covered
 * @param applied 基準収入額適用申請 was made
 */
public record LatterStageIncome(Yen highestTaxable, Yen revenue, Yen pensionAndOther, int persons, boolean applied) {

    public LatterStageIncome {
        Objects.requireNonNull(highestTaxable, "taxable");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(pensionAndOther, "pension");
        if (persons < 1) {
            throw Rejected.because("EXP-030", "persons", Integer.toString(persons));
        }
    }

    /** 現役並み: by taxable income, unless the revenue is below the bound and that was applied for. */
    boolean active(LocalDate day) {
        return IncomeThreshold.ACTIVE_TAXABLE.reachedBy(highestTaxable, day, persons)
                && !(applied && !IncomeThreshold.ACTIVE_REVENUE.reachedBy(revenue, day, persons));
    }

    /** 一定以上所得: by taxable income and by pension and other. */
    boolean some(LocalDate day) {
        return IncomeThreshold.SOME_TAXABLE.reachedBy(highestTaxable, day, persons)
                && IncomeThreshold.SOME_PENSION.reachedBy(pensionAndOther, day, persons);
    }
}
