package jp.shikaku.expense;

import java.time.LocalDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.law.DatedTable;

/** 負担割合の所得基準 of 後期高齢者医療: rows of {@code law/copayment-income.csv}, in yen a year. */
public enum IncomeThreshold {
    /** 現役並み: 課税所得 of somebody in the household, from this amount on. */
    ACTIVE_TAXABLE("現役並み：課税所得（これ以上）"),
    /** 基準収入額: 収入 of all together; below it the household is not 現役並み, on application. */
    ACTIVE_REVENUE("現役並みから外れる：収入（これ未満）"),
    /** 一定以上所得: 課税所得 of somebody in the household, from this amount on, and … */
    SOME_TAXABLE("2割：課税所得（これ以上）"),
    /** … 年金収入とその他の合計所得金額 of all together, from this amount on. */
    SOME_PENSION("2割：年金とその他の所得（これ以上）");

    public static final DatedTable IN_USE = DatedTable.read("law/copayment-income.csv");

    private final String label;

    IncomeThreshold(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The amount for a household in which so many are covered. Refuses a day without table. */
    public Yen on(LocalDate day, int persons) {
        return IN_USE.on(day)
                .filter(row -> row.text("threshold").equals(name()))
                .map(row -> row.yen(persons == 1 ? "ofOne" : "ofMore"))
                .findFirst()
                .orElseThrow(() -> Rejected.because("EXP-036", "on", day.toString()));
    }

    boolean reachedBy(Yen amount, LocalDate day, int persons) {
        return !on(day, persons).isMoreThan(amount);
    }
}
