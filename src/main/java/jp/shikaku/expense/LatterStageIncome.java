package jp.shikaku.expense;

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

    private static final Yen TAXABLE_OF_ACTIVE = Yen.of(1_450_000);
    private static final Yen REVENUE_OF_ONE = Yen.of(3_830_000);
    private static final Yen REVENUE_OF_MORE = Yen.of(5_200_000);
    private static final Yen TAXABLE_OF_SOME = Yen.of(280_000);
    private static final Yen PENSION_OF_ONE = Yen.of(2_000_000);
    private static final Yen PENSION_OF_MORE = Yen.of(3_200_000);

    public LatterStageIncome {
        Objects.requireNonNull(highestTaxable, "taxable");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(pensionAndOther, "pension");
        if (persons < 1) {
            throw Rejected.because("EXP-030", "persons", Integer.toString(persons));
        }
    }

    /** 現役並み: by taxable income, unless the revenue is below 383万円 (520万円) and that was applied for. */
    boolean active() {
        return reaches(highestTaxable, TAXABLE_OF_ACTIVE)
                && !(applied && revenueLimit().isMoreThan(revenue));
    }

    /** 一定以上所得: 28万円 of taxable income and 200万円 (320万円) of pension and other. */
    boolean some() {
        return reaches(highestTaxable, TAXABLE_OF_SOME) && reaches(pensionAndOther, pensionLimit());
    }

    private Yen revenueLimit() {
        return persons == 1 ? REVENUE_OF_ONE : REVENUE_OF_MORE;
    }

    private Yen pensionLimit() {
        return persons == 1 ? PENSION_OF_ONE : PENSION_OF_MORE;
    }

    private static boolean reaches(Yen amount, Yen threshold) {
        return !threshold.isMoreThan(amount);
    }
}
