package jp.shikaku.expense.limit;

import java.util.List;
import java.util.Set;
import jp.shikaku.common.Yen;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.SpecificDisease;

/** 特定疾病: 10,000円 a month at one institution; 20,000円 for dialysis under 70 in ア and イ. */
@LegalBasis(
        question = Question.SPECIFIC_DISEASE,
        says = "病院ごとに、1か月" + SpecificDiseaseLimit.USUAL + "円までです。透析を受けていて所得が多い人は、" + SpecificDiseaseLimit.HIGH_INCOME
                + "円までです。",
        article = "健康保険法第115条、同法施行令第41条・第42条（特定疾病）",
        from = LimitRules.FROM)
class SpecificDiseaseLimit implements LimitRule {

    /** In yen. */
    static final long USUAL = 10_000;

    static final long HIGH_INCOME = 20_000;
    private static final Set<LimitClass> HIGH = Set.of(LimitClass.A01, LimitClass.A02);

    @Override
    public StepCode code() {
        return StepCode.SPECIFIC_DISEASE;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        Reckoning after = before;
        List<Part> concerned =
                before.parts().stream().filter(part -> part.disease() != null).toList();
        for (Part part : concerned) {
            Yen most = most(before, part);
            after = after.cap(this, part.patient(), part::equals, most, "特定疾病の限度額は" + most + "です。", null);
        }
        return after;
    }

    private static Yen most(Reckoning household, Part part) {
        boolean high = part.disease() == SpecificDisease.DIALYSIS
                && !household.isFrom70(part)
                && HIGH.contains(household.under70().limitClass());
        return household.amount(high ? HIGH_INCOME : USUAL, part);
    }
}
