package jp.shikaku.eligibility.rule;

import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 自己情報提供不可: the card is with somebody it must not be with (DV); the mailing is held. */
@LegalBasis(
        question = Question.SELF_INFO_BLOCKED,
        says = "カードが安全に使えない人に、資格確認書を交付します。送付先を職員が確認するまで発送しません。",
        article = "自己情報提供不可フラグが設定された者への職権交付",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class SelfInfoBlocked implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.SELF_INFO_BLOCKED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.selfInfoBlocked();
    }

    @Override
    public String because(EligibilityFacts facts) {
        return "自己情報提供不可の設定があり、マイナ保険証を使えないため、資格確認書を交付します。送付先を職員が確認するまで発送を止めてください。";
    }
}
