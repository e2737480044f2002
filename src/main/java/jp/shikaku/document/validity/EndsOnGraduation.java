package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** マル学の卒業日: a student living elsewhere stays a member until graduation. */
@LegalBasis(
        question = Question.GRADUATION,
        says = "卒業する日までです。",
        article = "修学中の被保険者の特例（マル学）の終了日による有効期限",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class EndsOnGraduation implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.GRADUATION;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return Optional.ofNullable(issuance.facts().particulars().graduationDay());
    }

    @Override
    public String because(Issuance issuance) {
        return "修学中の特例が卒業日で終わるため";
    }
}
