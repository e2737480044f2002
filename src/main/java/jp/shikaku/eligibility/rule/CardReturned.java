package jp.shikaku.eligibility.rule;

import jp.shikaku.card.CardState;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** カード返納. */
@LegalBasis(
        question = Question.CARD_RETURNED,
        says = "申請がなくても、資格確認書を交付します。",
        article = "マイナンバーカードを返納した者への職権交付",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class CardReturned implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.CARD_RETURNED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.cardState() == CardState.RETURNED;
    }

    @Override
    public String because(EligibilityFacts facts) {
        return "マイナンバーカードが返納されているため、資格確認書を交付します。";
    }
}
