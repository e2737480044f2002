package jp.shikaku.eligibility.rule;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.FollowUp;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;

/** マイナ保険証が使える人の希望: to prefer paper is no ground; there are two ways out. */
@LegalBasis(
        question = Question.PAPER_PREFERRED,
        says = "希望だけでは交付できません。利用登録の解除か、カードの返納を案内します。",
        article = "マイナ保険証を使える者の交付申請の取扱い",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class PaperPreferred implements Rule<FollowUp> {

    private static Optional<PetitionFact> application(EligibilityFacts facts) {
        return facts.petition(PetitionKind.ISSUE, PetitionReason.OTHER);
    }

    @Override
    public FollowUp code() {
        return FollowUp.PAPER_PREFERRED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return application(facts).isPresent();
    }

    @Override
    public String because(EligibilityFacts facts) {
        LocalDate receivedOn = application(facts).orElseThrow().receivedOn();
        return "資格確認書の交付申請（" + Wareki.format(receivedOn)
                + "受付）がありますが、マイナ保険証を使えるため交付できません。希望するときは、利用登録の解除を申請するか、カードを返納するよう案内してください。";
    }
}
