package jp.shikaku.eligibility.rule;

import java.time.LocalDate;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.InForce;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 後期高齢者の暫定運用: every member, whatever the card. */
@LegalBasis(
        question = Question.LATTER_STAGE,
        says = "マイナ保険証があってもなくても、全員に資格確認書を交付します。",
        article = "後期高齢者医療における資格確認書の暫定的な職権交付",
        from = Act.CARDLESS,
        until = LatterStageAge.FROM,
        certainty = Certainty.MINISTRY)
public class LatterStageProvisional implements Rule<ReasonCode> {

    @Override
    public ReasonCode code() {
        return ReasonCode.LATTER_STAGE_PROVISIONAL;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.insurerKind().latterStage();
    }

    @Override
    public String because(EligibilityFacts facts) {
        LocalDate last = InForce.period(LatterStageProvisional.class).lastDay().orElseThrow();
        return Wareki.format(last) + "までは、後期高齢者医療の加入者全員に資格確認書を交付します。";
    }
}
