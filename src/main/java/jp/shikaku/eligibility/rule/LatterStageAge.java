package jp.shikaku.eligibility.rule;

import java.time.LocalDate;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 後期高齢者で85歳以上: of the age the insurer has set, on the latest 基準日 (8/1 unless it has set another). */
@LegalBasis(
        question = Question.LATTER_STAGE,
        says = "基準日に保険者の定める年齢以上の人には、全員に資格確認書を交付します。その年齢に満たない人は、マイナ保険証の状態で決まります。",
        article = "埼玉県後期高齢者医療広域連合の公表資料（令和8年8月以降の資格確認書の交付）",
        from = LatterStageAge.FROM,
        certainty = Certainty.PRACTICE)
public class LatterStageAge implements Rule<ReasonCode> {

    /** From then on by age; until then {@link LatterStageProvisional}. */
    static final String FROM = "2026-08-01";

    private static LocalDate referenceDay(EligibilityFacts facts) {
        return facts.policy().latterStage().latestReferenceDay(facts.on());
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.LATTER_STAGE_AGE;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        return facts.insurerKind().latterStage()
                && facts.birth().ageOn(referenceDay(facts))
                        >= facts.policy().latterStage().age();
    }

    @Override
    public String because(EligibilityFacts facts) {
        LocalDate reference = referenceDay(facts);
        return Wareki.format(reference) + "時点で" + facts.birth().ageOn(reference) + "歳（"
                + facts.policy().latterStage().age() + "歳以上）のため、マイナ保険証の有無にかかわらず資格確認書を交付します。";
    }
}
