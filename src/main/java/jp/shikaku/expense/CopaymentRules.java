package jp.shikaku.expense;

import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;
import jp.shikaku.law.Reason;
import jp.shikaku.member.CopaymentRatio;

/** 一部負担割合: by age, and from 70 by income. */
@LegalBasis(
        question = Question.COPAYMENT_RATIO,
        says = "就学前かどうかと年齢で決まります。" + Milestones.ELDERLY_BENEFIT_AGE + "歳からは所得でも変わります。",
        article = "健康保険法第74条・第110条、高齢者の医療の確保に関する法律第67条",
        from = Act.CARDLESS)
public final class CopaymentRules {

    private CopaymentRules() {}

    public static RatioDecision of(RatioFacts facts) {
        return switch (facts.stage()) {
            case PRESCHOOL -> decided(CopaymentRatio.TWO, "PRESCHOOL", "6歳に達した後の最初の3月31日まで（4月1日生まれは前の学年）なので2割です。");
            case UNDER_70 -> decided(CopaymentRatio.THREE, "UNDER_70", "就学後で70歳未満なので3割です。");
            case FROM_70 ->
                facts.active()
                        ? decided(CopaymentRatio.THREE, "FROM_70_ACTIVE", "70歳以上75歳未満で現役並み所得者なので3割です。")
                        : decided(CopaymentRatio.TWO, "FROM_70", "70歳以上75歳未満なので2割です。");
            case FROM_75 -> from75(facts.income());
        };
    }

    private static RatioDecision from75(LatterStageIncome income) {
        if (income.active()) {
            return decided(
                    CopaymentRatio.THREE,
                    "FROM_75_ACTIVE",
                    "75歳以上で、世帯に課税所得145万円以上の人がいるので3割です（" + income.highestTaxable() + "）。");
        }
        return income.some()
                ? decided(
                        CopaymentRatio.TWO,
                        "FROM_75_SOME",
                        "75歳以上で、課税所得28万円以上の人がいて、年金収入とその他の所得の合計が基準以上なので2割です（" + income.pensionAndOther() + "）。")
                : decided(CopaymentRatio.ONE, "FROM_75", "75歳以上で、所得が基準に届かないので1割です。");
    }

    private static RatioDecision decided(CopaymentRatio ratio, String code, String text) {
        return new RatioDecision(ratio, Reason.of(code, text, CopaymentRules.class));
    }
}
