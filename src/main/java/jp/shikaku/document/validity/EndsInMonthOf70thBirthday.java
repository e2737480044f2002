package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 70歳の誕生月の末日（1日生まれは前月の末日）, unless that day has passed: then a 負担割合 is printed. */
@LegalBasis(
        question = Question.CERTIFICATE_UNTIL_70,
        says = Milestones.ELDERLY_BENEFIT_AGE + "歳の誕生日がある月の末日までです。1日生まれの人は前の月の末日までです。",
        article = "70歳到達に伴う一部負担割合の適用",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class EndsInMonthOf70thBirthday implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.MONTH_OF_70TH_BIRTHDAY;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return issuance.issuedUnder70() ? Optional.of(issuance.lastDayUnder70()) : Optional.empty();
    }

    @Override
    public String because(Issuance issuance) {
        return "70歳の誕生日がある月の末日（1日生まれは前の月の末日）のため";
    }
}
