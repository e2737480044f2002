package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.common.Term;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 紛失・更新中の申請による短い期限, where the policy has one: until the new card has come. */
@LegalBasis(
        question = Question.PETITION_TERM,
        says = "保険者が定めたときは、新しいカードが届くまでの短い期限にします。",
        article = "保険者の交付方針（カード紛失・更新中の有効期限）",
        certainty = Certainty.POLICY,
        from = Act.CARDLESS)
class EndsAfterPetitionTerm implements ValidityRule {

    @Override
    public LimitCode code() {
        return LimitCode.PETITION_TERM;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        Integer months = issuance.facts().policy().petitionMonths();
        boolean waitsForCard = issuance.code() == ReasonCode.CARD_LOST || issuance.code() == ReasonCode.CARD_RENEWING;
        return months != null && waitsForCard
                ? Optional.of(Term.lastDayOfMonths(issuance.issuedOn(), months))
                : Optional.empty();
    }

    @Override
    public String because(Issuance issuance) {
        return "カードの紛失・更新中の申請による交付は" + issuance.facts().policy().petitionMonths() + "か月のため";
    }
}
