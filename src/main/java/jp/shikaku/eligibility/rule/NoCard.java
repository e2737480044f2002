package jp.shikaku.eligibility.rule;

import jp.shikaku.card.CardState;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** カードなし: no card ever, as far as the data show. */
@LegalBasis(question = Question.NO_CARD, says = "申請がなくても、資格確認書を交付します。", article = Act.EX_OFFICIO, from = Act.CARDLESS)
public class NoCard implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.NO_CARD;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.cardState() == CardState.NONE;
    }

    @Override
    public String because(EligibilityFacts facts) {
        return facts.card() == null
                ? "マイナンバーカードの情報がまだ届いていないため、カードを持っていないものとして資格確認書を交付します。"
                : "マイナンバーカードを持っていないため、資格確認書を交付します。";
    }
}
