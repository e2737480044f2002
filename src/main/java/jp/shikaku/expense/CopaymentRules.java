package jp.shikaku.expense;

import java.util.List;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.Act;
import jp.shikaku.law.InForce;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;
import jp.shikaku.law.Reason;
import jp.shikaku.member.CopaymentRatio;

/** 一部負担割合: by age, and from 70 by income; the amounts are {@link IncomeThreshold}. */
@LegalBasis(
        question = Question.COPAYMENT_RATIO,
        says = "就学前かどうかと年齢で決まります。" + Milestones.ELDERLY_BENEFIT_AGE + "歳からは所得でも変わります。",
        article = "健康保険法第74条・第110条、高齢者の医療の確保に関する法律第67条",
        from = Act.CARDLESS)
public final class CopaymentRules {

    private CopaymentRules() {}

    /** Refuses a day before the rule is in force, and an income that is not known where it decides. */
    public static RatioDecision of(RatioFacts facts) {
        if (!InForce.on(CopaymentRules.class, facts.on())) {
            throw Rejected.because("EXP-036", "on", facts.on().toString());
        }
        RatioDecision byAge = switch (facts.stage()) {
            case BEFORE_SCHOOL ->
                decided(
                        CopaymentRatio.TWO,
                        "PRESCHOOL",
                        "6歳に達した後の最初の3月31日（" + Milestones.lastDayBeforeSchool(facts.birth()) + "）までなので2割です。");
            case UNDER_70 -> decided(CopaymentRatio.THREE, "UNDER_70", "就学後で70歳未満なので3割です。");
            case FROM_70 ->
                facts.active()
                        ? decided(CopaymentRatio.THREE, "FROM_70_ACTIVE", "70歳以上75歳未満で現役並み所得者なので3割です。")
                        : decided(CopaymentRatio.TWO, "FROM_70", "70歳以上75歳未満なので2割です。");
            case LATTER_STAGE -> latterStage(facts);
        };
        return SpecialTreatment.of(facts, byAge);
    }

    private static RatioDecision latterStage(RatioFacts facts) {
        LatterStageIncome income = facts.income();
        String who = facts.on().isBefore(Milestones.latterStageFrom(facts.birth())) ? "障害認定により後期高齢者医療の人で、" : "75歳以上で、";
        if (income.active(facts.on())) {
            return decided(
                    CopaymentRatio.THREE,
                    "FROM_75_ACTIVE",
                    who + "世帯に課税所得" + IncomeThreshold.ACTIVE_TAXABLE.on(facts.on(), income.persons()) + "以上の人がいるので3割です（"
                            + income.highestTaxable() + "）。");
        }
        if (income.some(facts.on())) {
            return decided(
                    CopaymentRatio.TWO,
                    "FROM_75_SOME",
                    who + "課税所得" + IncomeThreshold.SOME_TAXABLE.on(facts.on(), income.persons())
                            + "以上の人がいて、年金収入とその他の所得の合計が"
                            + IncomeThreshold.SOME_PENSION.on(facts.on(), income.persons()) + "以上なので2割です（"
                            + income.pensionAndOther() + "）。");
        }
        return decided(CopaymentRatio.ONE, "FROM_75", who + "所得が基準に届かないので1割です。");
    }

    private static RatioDecision decided(CopaymentRatio ratio, String code, String text) {
        return new RatioDecision(ratio, false, List.of(Reason.of(code, text, CopaymentRules.class)));
    }
}
