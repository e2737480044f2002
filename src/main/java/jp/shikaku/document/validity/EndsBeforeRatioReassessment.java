package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 70–74歳の負担割合の判定替え: 7/31, for insurers whose policy says so. */
@LegalBasis(
        question = Question.CERTIFICATE_UNTIL_REASSESSMENT,
        says = Milestones.ELDERLY_BENEFIT_AGE + "歳からは、負担割合を次に判定し直す日の前の日までです。保険者が定めたときの期限です。",
        article = "保険者の交付方針（毎年8月1日の一部負担割合の判定替え）",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class EndsBeforeRatioReassessment implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.RATIO_REASSESSED;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        boolean aged70To74 = !issuance.issuedUnder70() && !issuance.issuedOn().isAfter(issuance.dayBefore75());
        return issuance.facts().policy().ratioReassessedEachAugust() && aged70To74
                ? Optional.of(PolicyEnd.CycleDay.END_OF_JULY.lastDay(issuance.issuedOn()))
                : Optional.empty();
    }

    @Override
    public String because(Issuance issuance) {
        return "70歳から74歳までの一部負担割合を毎年8月1日に判定し直すため";
    }
}
