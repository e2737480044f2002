package jp.shikaku.expense.limit;

import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 世帯合算: what counts of those under 70, and what is left to those from 70, against the limit under 70. */
@LegalBasis(
        question = Question.HOUSEHOLD,
        says = "世帯の自己負担を合わせ、上限を超えた分が戻ります。",
        article = "健康保険法第115条、同法施行令第41条・第42条（世帯合算）",
        from = LimitRules.FROM)
class HouseholdLimit implements LimitRule {

    @Override
    public StepCode code() {
        return StepCode.HOUSEHOLD;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        boolean concerned = before.parts().stream().anyMatch(part -> part.counts() && !before.isFrom70(part))
                && before.concernsHousehold(Part::counts);
        return concerned ? before.cap(this, null, Part::counts, before.under70()) : before;
    }
}
