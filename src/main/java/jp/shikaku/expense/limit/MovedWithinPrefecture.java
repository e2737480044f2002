package jp.shikaku.expense.limit;

import jp.shikaku.common.Yen;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 同一都道府県内の転居の月: a 国保 household has half of every amount at each of the two municipalities. */
@LegalBasis(
        question = Question.MOVED_WITHIN_PREFECTURE,
        says = "国民健康保険の世帯が同じ都道府県の中で引っ越した月は、前と後の市区町村で、上限が半分ずつになります。",
        article = "国民健康保険法第57条の2、同法施行令第29条の3（同一都道府県内の転居の月の特例）",
        from = LimitRules.FROM)
class MovedWithinPrefecture implements LimitRule {

    @Override
    public StepCode code() {
        return StepCode.MOVED_WITHIN_PREFECTURE;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        if (!before.of().movedWithinPrefecture()) {
            return before;
        }
        Yen borne = before.borne(part -> true);
        Step step = new Step(
                code(),
                Reckoning.reason(this, "同じ都道府県の中で引っ越した月なので、限度額などはすべて半分です。", null),
                null,
                before.cost(part -> true),
                borne,
                null,
                Yen.ZERO,
                borne);
        return before.halved().with(before.parts(), step);
    }
}
