package jp.shikaku.eligibility.rule;

import jp.shikaku.card.CardState;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.FollowUp;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 一時停止中で申請なし: perhaps lost; a 資格確認書 needs an application. */
@LegalBasis(
        question = Question.CARD_SUSPENDED,
        says = "カードを紛失していないか確認し、紛失していれば申請を案内します。",
        article = "カード紛失時の資格確認書は申請による取扱い",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class CardSuspended implements Rule<FollowUp> {

    @Override
    public FollowUp code() {
        return FollowUp.CARD_SUSPENDED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.cardState() == CardState.SUSPENDED;
    }

    @Override
    public String because(EligibilityFacts facts) {
        return "カードが一時停止中です。紛失していれば、本人に資格確認書の交付申請（理由：紛失）を案内してください。";
    }
}
