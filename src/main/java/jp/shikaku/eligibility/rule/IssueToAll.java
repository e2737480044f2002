package jp.shikaku.eligibility.rule;

import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 一律交付: the insurer has decided to issue to every member. */
@LegalBasis(
        question = Question.ISSUE_TO_ALL,
        says = "保険者がそう定めたときは、加入者全員に資格確認書を交付します。",
        article = "保険者の交付方針（全員への一律交付）",
        from = Act.CARDLESS,
        certainty = Certainty.POLICY)
public class IssueToAll implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.ISSUE_TO_ALL;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.policy().issueToAll();
    }

    @Override
    public String because(EligibilityFacts facts) {
        return "保険者の方針により、マイナ保険証の有無にかかわらず、加入者全員に資格確認書を交付します。";
    }
}
