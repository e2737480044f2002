package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** お知らせ: the day before the 75th birthday, once past the month of the 70th. */
@LegalBasis(
        question = Question.NOTICE_UNTIL_75,
        says = Milestones.ELDERLY_BENEFIT_AGE + "歳からのお知らせは、" + Milestones.LATTER_STAGE_AGE + "歳の誕生日の前の日までです。",
        article = "高齢者の医療の確保に関する法律第50条",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class NoticeEndsBefore75thBirthday implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.BEFORE_75TH_BIRTHDAY;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return issuance.latterStage() || issuance.issuedUnder70()
                ? Optional.empty()
                : Optional.of(issuance.dayBefore75());
    }

    @Override
    public String because(Issuance issuance) {
        return "75歳の誕生日から後期高齢者医療に移るため";
    }
}
