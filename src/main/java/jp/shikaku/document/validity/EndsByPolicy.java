package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 保険者の定める期限. */
@LegalBasis(
        question = Question.POLICY_END,
        says = "保険者が年数か日付で定めた期限までです。",
        article = "保険者の交付方針（有効期限）",
        certainty = Certainty.POLICY,
        from = Act.CARDLESS)
class EndsByPolicy implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.POLICY_END;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return Optional.of(issuance.facts().policy().end().lastDay(issuance.issuedOn()));
    }

    @Override
    public String because(Issuance issuance) {
        return "保険者の定める" + issuance.facts().policy().end().words() + "のため";
    }
}
