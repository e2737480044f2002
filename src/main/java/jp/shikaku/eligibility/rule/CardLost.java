package jp.shikaku.eligibility.rule;

import java.time.LocalDate;
import java.util.Optional;
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
import jp.shikaku.petition.PetitionReason;

/** カード紛失の申請: an accepted application is enough by itself, for the card data lag behind. */
@LegalBasis(
        question = Question.CARD_LOST,
        says = "紛失したとの申請が認められれば、資格確認書を交付します。",
        article = Act.ON_APPLICATION + "（カード紛失による申請）",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class CardLost implements Rule<ReasonCode> {

    private static Optional<PetitionFact> application(EligibilityFacts facts) {
        return facts.petition(PetitionKind.ISSUE, PetitionReason.LOST);
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CARD_LOST;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return application(facts).isPresent();
    }

    @Override
    public String because(EligibilityFacts facts) {
        LocalDate receivedOn = application(facts).orElseThrow().receivedOn();
        return "マイナンバーカードを紛失したとの申請（" + Wareki.format(receivedOn) + "受付）を承認しているため、資格確認書を交付します。";
    }
}
