package jp.shikaku.expense.limit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shikaku.common.Period;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Band;
import jp.shikaku.law.BenefitYear;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.law.Reason;
import jp.shikaku.member.LimitClass;

/**
 * 年間上限の表: rows of {@code law/yearly-caps.csv}. Shown beside a month's answer, not applied to it: it takes a whole year
 * and an application, and the published sources differ on details.
 */
@LegalBasis(
        question = Question.YEARLY_CAP,
        says = BenefitYear.FIRST_MONTH + "月からの1年に払った額が上限を超えると、年度の後に申請して戻ります。窓口では引かれません。",
        article = "健康保険法施行令第41条の2、厚生労働省の高額療養費の見直し（年間上限）",
        certainty = Certainty.MINISTRY,
        from = LimitRules.FROM)
public final class YearlyCaps {

    public static final DatedTable IN_USE = DatedTable.read("law/yearly-caps.csv");

    private YearlyCaps() {}

    /**
     * What holds for that class. Where the class alone does not decide, each amount with its condition.
     *
     * @param income null = not known
     */
    public static List<YearlyCap> of(LimitClass limitClass, Income income, YearMonth month) {
        LocalDate day = month.atDay(1);
        return IN_USE.on(day)
                .filter(row -> LimitClass.of(row.text("class")) == limitClass && row.yen("cap") != null)
                .filter(row -> mayBeFor(row, income))
                .map(row -> cap(row, limitClass, BenefitYear.around(day)))
                .toList();
    }

    private static boolean mayBeFor(DatedTable.Row row, Income income) {
        Band band = IncomeMeasure.bands(row).get(IncomeMeasure.STANDARD_REMUNERATION);
        return band == null
                || income == null
                || income.measure() != IncomeMeasure.STANDARD_REMUNERATION
                || band.contains(income.amount());
    }

    private static YearlyCap cap(DatedTable.Row row, LimitClass limitClass, Period year) {
        boolean outpatient = limitClass.from70();
        Band band = IncomeMeasure.bands(row).get(IncomeMeasure.STANDARD_REMUNERATION);
        String condition = band == null ? "" : IncomeMeasure.STANDARD_REMUNERATION.label() + band;
        String text =
                limitClass.label() + (outpatient ? "の外来（個人）" : "") + (condition.isEmpty() ? "" : "（" + condition + "）")
                        + "は、" + Wareki.format(year.from()) + "から1年間に" + row.yen("cap")
                        + "までです。超えた分は、年度が終わった後に申請すると戻ります。細かい扱いは資料により違うため、ここでは計算に入れていません。";
        Reason reason = Reason.of("YEARLY_CAP", text, YearlyCaps.class);
        return new YearlyCap(
                limitClass,
                outpatient,
                condition,
                row.yen("cap"),
                year,
                new Reason(reason.code(), reason.text(), reason.basis() + "、" + row.source()));
    }
}
