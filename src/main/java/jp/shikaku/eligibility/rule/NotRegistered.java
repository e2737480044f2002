package jp.shikaku.eligibility.rule;

import java.time.LocalDate;
import jp.shikaku.card.CardState;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 利用登録なし: a card, but not (yet) registered for use as insurance card. */
@LegalBasis(
        question = Question.NOT_REGISTERED,
        says = "カードがあっても利用登録がなければ、資格確認書を交付します。",
        article = Act.EX_OFFICIO,
        from = Act.CARDLESS)
public class NotRegistered implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.NOT_REGISTERED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        if (facts.cardState() == CardState.NONE) {
            return false;
        }
        UseRegistration registration = facts.card().registration();
        return registration.state() != RegistrationState.RELEASED && !registration.registeredBy(facts.on());
    }

    @Override
    public String because(EligibilityFacts facts) {
        LocalDate on = facts.card().registration().on();
        return on != null && on.isAfter(facts.on())
                ? "マイナ保険証の利用登録日（" + Wareki.format(on) + "）より前のため、資格確認書を交付します。"
                : "マイナンバーカードの健康保険証利用登録がないため、資格確認書を交付します。";
    }
}
