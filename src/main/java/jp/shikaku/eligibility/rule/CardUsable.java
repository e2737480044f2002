package jp.shikaku.eligibility.rule;

import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** マイナ保険証が使える: everybody whom no rule before it concerns. */
@LegalBasis(
        question = Question.CARD_USABLE,
        says = "資格情報のお知らせを交付します。これだけでは受診できません。",
        article = "健康保険法施行規則第51条の3",
        from = Act.CARDLESS)
public class CardUsable implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.CARD_USABLE;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return true;
    }

    @Override
    public String because(EligibilityFacts facts) {
        if (CertificateExpired.registrationIsEnough(facts)) {
            return "マイナ保険証の利用登録があるため、資格情報のお知らせを交付します（電子証明書の期限を問わない保険者です）。";
        }
        return "マイナ保険証を使えるため、資格情報のお知らせを交付します（電子証明書で使えるのは"
                + Wareki.format(facts.card().certificate().worksUntil()) + "まで）。";
    }
}
