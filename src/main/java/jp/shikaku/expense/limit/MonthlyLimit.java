package jp.shikaku.expense.limit;

import java.util.Map;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Band;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.DatedTable;
import jp.shikaku.member.LimitClass;

/**
 * 自己負担限度額 of one class: {@code base + (cost − start) × 1%}, from the 4th month on {@code manyMonths}.
 *
 * @param incomes whom it is for; empty = income does not decide it
 * @param outpatient 外来（個人）; null = none
 * @param base null = not decided: nothing can be reckoned
 * @param start null = the base alone
 * @param manyMonths 多数回; null = no lower amount
 * @param parts 1 = the whole amount, 2 = its half, 4 = half of that
 */
public record MonthlyLimit(
        LimitClass limitClass,
        Map<IncomeMeasure, Band> incomes,
        Yen outpatient,
        Yen base,
        Yen start,
        Yen manyMonths,
        int parts,
        Certainty certainty,
        String source) {

    static MonthlyLimit of(DatedTable.Row row) {
        return new MonthlyLimit(
                LimitClass.of(row.text("class")),
                IncomeMeasure.bands(row),
                row.yen("outpatient"),
                row.yen("base"),
                row.yen("start"),
                row.yen("manyMonths"),
                1,
                row.certainty(),
                row.source());
    }

    public boolean isFor(IncomeMeasure measure) {
        return incomes.containsKey(measure);
    }

    /** Whether somebody with that income belongs here; a row without bands (非課税) takes any. */
    public boolean takes(Income income) {
        return incomes.isEmpty()
                || isFor(income.measure()) && incomes.get(income.measure()).contains(income.amount());
    }

    public boolean decided() {
        return base != null;
    }

    public boolean planned() {
        return certainty == Certainty.PLANNED;
    }

    /** 75歳到達月, and 転居の月: each amount halved. */
    public MonthlyLimit half() {
        return new MonthlyLimit(
                limitClass,
                incomes,
                half(outpatient),
                half(base),
                half(start),
                half(manyMonths),
                2 * parts,
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
            return manyMonths + "（多数回" + (parts == 1 ? "" : "、" + partWords()) + "）";
        }
        String amount = start == null || !cost.isMoreThan(start)
                ? base.toString()
                : base + "＋（" + cost + "−" + start + "）×1%＝" + of(cost, false);
        return parts == 1 ? amount : amount + "（" + partWords() + "）";
    }

    private String partWords() {
        return parts + "分の1の額";
    }
}
