package jp.shikaku.eligibility.rule;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;

/**
 * 利用登録の解除: done, or applied for; the 資格確認書 goes out first. Who registers anew after the application has changed
 * their mind: re-registration is free at any time.
 */
@LegalBasis(
        question = Question.REGISTRATION_RELEASED,
        says = "解除した人と、解除の申請が認められた人に、資格確認書を交付します。",
        article = "マイナ保険証の利用登録の解除に伴う職権交付",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class RegistrationReleased implements Rule<ReasonCode> {

    private static boolean released(EligibilityFacts facts) {
        return facts.card() != null && facts.card().registration().state() == RegistrationState.RELEASED;
    }

    private static Optional<PetitionFact> application(EligibilityFacts facts) {
        return facts.petition(PetitionKind.RELEASE, null)
                .filter(petition -> !registeredAgainAfter(petition.receivedOn(), facts));
    }

    private static boolean registeredAgainAfter(LocalDate application, EligibilityFacts facts) {
        if (facts.card() == null) {
            return false;
        }
        UseRegistration registration = facts.card().registration();
        return registration.registeredBy(facts.on())
                && registration.on() != null
                && registration.on().isAfter(application);
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.REGISTRATION_RELEASED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return released(facts) || application(facts).isPresent();
    }

    @Override
    public String because(EligibilityFacts facts) {
        return application(facts)
                .map(petition ->
                        "利用登録の解除の申請（" + Wareki.format(petition.receivedOn()) + "受付）を承認しているため、解除に先立って資格確認書を交付します。")
                .orElse("マイナ保険証の利用登録が解除されているため、資格確認書を交付します。");
    }
}
