package jp.shikaku.eligibility.rule;

import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 資格がない: covered from the 取得日 to the day before the 喪失日. */
@LegalBasis(
        question = Question.NOT_COVERED,
        says = "加入する前と、資格を失った日からは、何も交付しません。",
        article = "健康保険法第51条の3（加入者であること）",
        from = Act.CARDLESS)
public class NotCovered implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.NOT_COVERED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return !facts.coverage().period().contains(facts.on());
    }

    @Override
    public String because(EligibilityFacts facts) {
        var period = facts.coverage().period();
        return facts.on().isBefore(period.from())
                ? "資格取得日（" + Wareki.format(period.from()) + "）より前のため、まだ資格がありません。"
                : "資格喪失日（" + Wareki.format(period.until()) + "）以後のため、資格がありません。";
    }
}
