package jp.shikaku.expense.limit;

import java.util.function.Predicate;
import jp.shikaku.law.LegalBasis;

/** 70歳以上の世帯合算: in- and outpatient of everybody from 70. */
@LegalBasis(article = "健康保険法第115条、同法施行令第41条・第42条、高齢者の医療の確保に関する法律第84条（70歳以上の世帯合算）", from = LimitRules.FROM)
class From70HouseholdLimit implements LimitRule {

    @Override
    public StepCode code() {
        return StepCode.FROM_70_HOUSEHOLD;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        Predicate<Part> old = before::isFrom70;
        // Somebody alone in 75歳到達月 has had a lower limit already.
        boolean concerned = before.parts().stream().anyMatch(old.and(part -> !before.turns75(part)));
        return concerned ? before.cap(this, null, old, before.from70()) : before;
    }
}
