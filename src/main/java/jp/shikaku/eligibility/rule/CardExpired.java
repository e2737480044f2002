package jp.shikaku.eligibility.rule;

import jp.shikaku.card.CardState;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** カード本体の期限切れ・失効. */
@LegalBasis(
        question = Question.CARD_EXPIRED,
        says = "カード本体が期限切れか失効のときは、申請がなくても資格確認書を交付します。",
        article = "マイナンバーカードの有効期限が切れた者への職権交付",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class CardExpired implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.CARD_EXPIRED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.cardState() == CardState.EXPIRED;
    }

    @Override
    public String because(EligibilityFacts facts) {
        return "マイナンバーカード本体の有効期限が切れているか、カードが失効しているため、資格確認書を交付します。";
    }
}
