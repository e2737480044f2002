package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.common.Term;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 交付日から5年: no 資格確認書 is valid longer. */
@LegalBasis(
        question = Question.LONGEST,
        says = "交付した日から" + Act.LONGEST_VALIDITY_YEARS + "年より長くはできません。",
        article = Act.LONGEST_VALIDITY,
        from = Act.CARDLESS)
class EndsWithinFiveYears implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.FIVE_YEARS;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return Optional.of(Term.lastDayOfYears(issuance.issuedOn(), Act.LONGEST_VALIDITY_YEARS));
    }

    @Override
    public String because(Issuance issuance) {
        return "有効期限は交付日（" + Wareki.format(issuance.issuedOn()) + "）から" + Act.LONGEST_VALIDITY_YEARS + "年を超えられないため";
    }
}
