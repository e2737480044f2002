package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 75歳の誕生日の前日: from the birthday on one is insured in 後期高齢者医療. */
@LegalBasis(
        question = Question.CERTIFICATE_UNTIL_75,
        says = Milestones.LATTER_STAGE_AGE + "歳の誕生日の前の日までです。",
        article = "高齢者の医療の確保に関する法律第50条",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class EndsBefore75thBirthday implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.BEFORE_75TH_BIRTHDAY;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return issuance.latterStage() ? Optional.empty() : Optional.of(issuance.dayBefore75());
    }

    @Override
    public String because(Issuance issuance) {
        return "75歳の誕生日から後期高齢者医療に移るため";
    }
}
