package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 資格喪失日の前日, where it is already known. */
@LegalBasis(
        question = Question.LOSS_DAY,
        says = "資格を失う日の前の日までです。",
        article = "資格喪失予定日に合わせた有効期限",
        certainty = Certainty.ASSUMED,
        from = Act.CARDLESS)
class EndsBeforeLossDay implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.LOSS_DAY;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return issuance.facts().coverage().period().lastDay();
    }

    @Override
    public String because(Issuance issuance) {
        return "資格喪失日（" + Wareki.format(issuance.facts().coverage().period().until()) + "）の前日のため";
    }
}
