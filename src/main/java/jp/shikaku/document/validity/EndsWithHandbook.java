package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 障害認定の手帳の期限: of a 後期 member who belongs by a dated handbook, not yet by age. */
@LegalBasis(
        question = Question.HANDBOOK,
        says = "障害者手帳などの期限までです。",
        article = "障害認定の根拠となる手帳の期限による有効期限",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class EndsWithHandbook implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.HANDBOOK;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        LocalDate until = issuance.facts().particulars().handbookUntil();
        // From the 75th birthday on one belongs by age: a handbook that outlasts it ends nothing.
        boolean byHandbook = issuance.latterStage()
                && until != null
                && until.isBefore(issuance.dayBefore75())
                && !issuance.issuedOn().isAfter(issuance.dayBefore75());
        return byHandbook ? Optional.of(until) : Optional.empty();
    }

    @Override
    public String because(Issuance issuance) {
        return "障害認定の根拠となる手帳の期限のため";
    }
}
