package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** お知らせ: the next 7/31 for those with a 負担割合, i.e. past the month of the 70th birthday, and in 後期. */
@LegalBasis(
        question = Question.NOTICE_UNTIL_REASSESSMENT,
        says = Milestones.ELDERLY_BENEFIT_AGE + "歳からのお知らせは、負担割合を次に判定し直す日の前の日までです。",
        article = "毎年8月1日の一部負担割合の判定替え",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
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
