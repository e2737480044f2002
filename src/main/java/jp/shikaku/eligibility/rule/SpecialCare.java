package jp.shikaku.eligibility.rule;

import java.util.Optional;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;

/** 要配慮者: an application was accepted, now or ever before by this insurer; renewals need none. */
@LegalBasis(
        question = Question.SPECIAL_CARE,
        says = "申請が認められれば、カードが使えても資格確認書を交付します。次からは申請がいりません。",
        article = Act.ON_APPLICATION + "（要配慮者）",
        from = Act.CARDLESS)
public class SpecialCare implements Rule<ReasonCode> {

    /** Unlike others it counts on after the document issued on it has ended. */
    private static Optional<PetitionFact> application(EligibilityFacts facts) {
        for (PetitionFact petition : facts.petitions()) {
            if (petition.kind() == PetitionKind.ISSUE
                    && petition.reason() == PetitionReason.SPECIAL_CARE
                    && petition.acceptedBy(facts.on())) {
                return Optional.of(petition);
            }
        }
        return Optional.empty();
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.SPECIAL_CARE;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.specialCareBefore() || application(facts).isPresent();
    }

    @Override
    public String because(EligibilityFacts facts) {
        return application(facts)
                .map(petition -> "介助などの配慮が必要との申請（" + Wareki.format(petition.receivedOn()) + "受付）を承認しているため、資格確認書を交付します。")
                .orElse("以前に、介助などの配慮が必要との申請を承認しているため、申請がなくても資格確認書を交付します。");
    }
}
