package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 任意継続の満了: two years from acquisition. That coverage ends then is law, that the document says so is not. */
@LegalBasis(
        question = Question.VOLUNTARY_CONTINUATION,
        says = "資格を得た日から" + Milestones.YEARS_OF_VOLUNTARY_CONTINUATION + "年までです。",
        article = "任意継続の2年満了による資格喪失に合わせた有効期限",
        certainty = Certainty.ASSUMED,
        from = Act.CARDLESS)
class EndsWithVoluntaryContinuation implements ValidityRule {

    private static LocalDate acquiredOn(Issuance issuance) {
        return issuance.facts().coverage().period().from();
    }

    @Override
    public LimitCode code() {
        return LimitCode.VOLUNTARY_CONTINUATION;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return issuance.facts().coverage().voluntaryContinuation()
                ? Optional.of(Milestones.lastDayOfVoluntaryContinuation(acquiredOn(issuance)))
                : Optional.empty();
    }

    @Override
    public String because(Issuance issuance) {
        return "任意継続は資格取得日（" + Wareki.format(acquiredOn(issuance)) + "）から" + Milestones.YEARS_OF_VOLUNTARY_CONTINUATION
                + "年のため";
    }
}
