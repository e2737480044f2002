package jp.shikaku.expense.limit;

import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;
import jp.shikaku.law.Reason;
import jp.shikaku.member.LimitClass;

/**
 * 適用区分の判定: by the income; 住民税非課税 goes before it.
 *
 * <p>The bounds are those of the rows in {@code law/monthly-limits-*.csv}. 一般Ⅱ and 一般Ⅰ (B09, B10) are not told apart
 * here: 後期高齢者医療 does so by the share of the cost, the amounts are those of 一般.
 */
@LegalBasis(
        question = Question.LIMIT_CLASS,
        says = "所得と、住民税が非課税かどうかで決まります。" + Milestones.ELDERLY_BENEFIT_AGE + "歳からは別の区分です。",
        article = "健康保険法施行令第42条、国民健康保険法施行令第29条の3、高齢者の医療の確保に関する法律施行令第15条",
        from = LimitRules.FROM)
public final class LimitClassRules {

    private LimitClassRules() {}

    /** Refuses an income that is not known but decides (EXP-003), and one for which there is no class (EXP-001, -002, -006). */
    public static ClassDecision of(ClassFacts facts) {
        boolean older = facts.patient().elderly(facts.month());
        if (facts.untaxed()) {
            return untaxed(older, facts.withoutIncome());
        }
        if (older && facts.revenueBelow()) {
            return decided(LimitClass.B04, "BY_REVENUE", "課税所得は現役並みでも、基準収入額適用の申請があるので");
        }
        if (facts.income() == null) {
            throw Rejected.because("EXP-003", "limitClass", facts.patient().id());
        }
        return byIncome(facts, older);
    }

    private static ClassDecision untaxed(boolean older, boolean withoutIncome) {
        if (!older) {
            return decided(LimitClass.A05, "UNTAXED", "住民税が非課税なので");
        }
        return withoutIncome
                ? decided(LimitClass.B06, "UNTAXED_WITHOUT_INCOME", "住民税が非課税で、世帯のだれにも所得がないので")
                : decided(LimitClass.B05, "UNTAXED", "住民税が非課税なので");
    }

    private static ClassDecision byIncome(ClassFacts facts, boolean older) {
        LocalDate day = facts.month().atDay(1);
        List<MonthlyLimit> rows = MonthlyLimits.IN_USE.on(day, older).toList();
        if (rows.isEmpty()) {
            throw Rejected.because("EXP-001", "careMonth", facts.month().toString(), "適用区分");
        }
        return rows.stream()
                .filter(row -> row.isFor(facts.income().measure()) && row.takes(facts.income()))
                .findFirst()
                .map(row -> decided(
                        row.limitClass(),
                        "BY_INCOME",
                        facts.income() + " が" + row.incomes().get(facts.income().measure()) + "なので"))
                .orElseThrow(() -> refusal(facts, rows));
    }

    private static Rejected refusal(ClassFacts facts, List<MonthlyLimit> rows) {
        String month = facts.month().toString();
        MonthlyLimit any = rows.get(0);
        if (!any.decided()) {
            return Rejected.because("EXP-002", "careMonth", month, "適用区分", any.source());
        }
        return Rejected.because(
                "EXP-006",
                facts.income().measure().field(),
                month,
                facts.income().toString());
    }

    private static ClassDecision decided(LimitClass limitClass, String code, String why) {
        return new ClassDecision(
                limitClass, Reason.of(code, why + "、" + limitClass.label() + "です。", LimitClassRules.class));
    }
}
