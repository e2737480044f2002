package jp.shikaku.expense.limit;

import jp.shikaku.common.Yen;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.DatedTable;
import jp.shikaku.member.LimitClass;

/**
 * 自己負担限度額 of one class: {@code base + (cost − start) × 1%}, from the 4th month on {@code manyMonths}.
 *
 * @param remunerationFrom 標準報酬月額 from which it holds; null = income does not decide it
 * @param remunerationBelow and below which; null = no end
 * @param outpatient 外来（個人）; null = none
 * @param base null = not decided: nothing can be reckoned
 * @param start null = the base alone
 * @param manyMonths 多数回; null = no lower amount
 */
public record MonthlyLimit(
        LimitClass limitClass,
        Yen remunerationFrom,
        Yen remunerationBelow,
        Yen outpatient,
        Yen base,
        Yen start,
        Yen manyMonths,
        Certainty certainty,
        String source) {

    static MonthlyLimit of(DatedTable.Row row) {
        return new MonthlyLimit(
                LimitClass.of(row.text("class")),
                row.yen("remunerationFrom"),
                row.yen("remunerationBelow"),
                row.yen("outpatient"),
                row.yen("base"),
                row.yen("start"),
                row.yen("manyMonths"),
                row.certainty(),
                row.source());
    }

    public boolean byRemuneration() {
        return remunerationFrom != null;
    }

    public boolean covers(Yen remuneration) {
        return !byRemuneration()
                || !remunerationFrom.isMoreThan(remuneration)
                        && (remunerationBelow == null || remunerationBelow.isMoreThan(remuneration));
    }

    public boolean decided() {
        return base != null;
    }

    public boolean planned() {
        return certainty == Certainty.PLANNED;
    }

    /** 75歳到達月: each amount halved. */
    public MonthlyLimit half() {
        return new MonthlyLimit(
                limitClass,
                remunerationFrom,
                remunerationBelow,
                half(outpatient),
                half(base),
                half(start),
                half(manyMonths),
                certainty,
                source);
    }

    private static Yen half(Yen amount) {
        return amount == null ? null : amount.half();
    }

    /** The limit for that cost; {@code start} is a floor: cost below it adds nothing. */
    public Yen of(Yen cost, boolean many) {
        if (many && manyMonths != null) {
            return manyMonths;
        }
        return start == null ? base : base.plus(cost.over(start).onePercent());
    }

    /** How {@link #of} comes about. */
    String words(Yen cost, boolean many) {
        if (many && manyMonths != null) {
            return manyMonths + "（多数回）";
        }
        return start == null || !cost.isMoreThan(start)
                ? base.toString()
                : base + "＋（" + cost + "−" + start + "）×1%＝" + of(cost, false);
    }
}
