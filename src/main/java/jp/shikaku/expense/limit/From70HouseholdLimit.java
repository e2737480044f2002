package jp.shikaku.expense.limit;

import java.util.function.Predicate;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 70歳以上の世帯合算: in- and outpatient of everybody from 70. */
@LegalBasis(
        question = Question.FROM_70_HOUSEHOLD,
        says = "同じ世帯の" + Milestones.ELDERLY_BENEFIT_AGE + "歳からの人の外来と入院を合わせ、上限を超えた分が戻ります。",
        article = "健康保険法第115条、同法施行令第41条・第42条、高齢者の医療の確保に関する法律第84条（70歳以上の世帯合算）",
        from = LimitRules.FROM)
class From70HouseholdLimit implements LimitRule {

    @Override
    public StepCode code() {
        return StepCode.FROM_70_HOUSEHOLD;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        Predicate<Part> old = before::isFrom70;
        return before.concernsHousehold(old) ? before.cap(this, null, old, before.from70()) : before;
    }
}
