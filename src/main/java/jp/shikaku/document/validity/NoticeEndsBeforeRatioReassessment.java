package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;

/** お知らせ: the next 7/31 for those with a 負担割合, i.e. past the month of the 70th birthday, and in 後期. */
@LegalBasis(article = "毎年8月1日の一部負担割合の判定替え", certainty = Certainty.PRACTICE, from = Act.CARDLESS)
class NoticeEndsBeforeRatioReassessment implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.RATIO_REASSESSED;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return issuance.latterStage() || !issuance.issuedUnder70()
                ? Optional.of(PolicyEnd.CycleDay.END_OF_JULY.lastDay(issuance.issuedOn()))
                : Optional.empty();
    }

    @Override
    public String because(Issuance issuance) {
        return "一部負担割合を毎年8月1日に判定し直すため";
    }
}
