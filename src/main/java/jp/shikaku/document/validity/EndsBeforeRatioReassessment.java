package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;

/** 70–74歳の負担割合の判定替え: 7/31, for insurers whose policy says so. */
@LegalBasis(article = "保険者の交付方針（毎年8月1日の一部負担割合の判定替え）", certainty = Certainty.PRACTICE, from = Act.CARDLESS)
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
