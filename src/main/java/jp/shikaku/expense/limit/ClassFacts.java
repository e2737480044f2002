package jp.shikaku.expense.limit;

import java.time.YearMonth;
import java.util.Objects;

/**
 * 適用区分の材料: everything the class of one person's month depends on.
 *
 * @param income of the insured person, or of the household; null = not known, only where nothing depends on it
 * @param untaxed 住民税非課税
 * @param withoutIncome 所得がない: nobody of the household has any; asked from 70, of those untaxed
 * @param revenueBelow 基準収入額適用: taxable income is that of 現役並み, the revenue is not; from 70
 */
public record ClassFacts(
        Patient patient, YearMonth month, Income income, boolean untaxed, boolean withoutIncome, boolean revenueBelow) {

    public ClassFacts {
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(month, "month");
    }
}
