package jp.shikaku.eligibility.rule;

import jp.shikaku.card.CardState;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;

/** カード本体の期限切れ・失効. */
@LegalBasis(article = "マイナンバーカードの有効期限が切れた者への職権交付", from = Act.CARDLESS, certainty = Certainty.PRACTICE)
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
