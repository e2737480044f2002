package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 在留期限: that day; where the policy says so, the next. */
@LegalBasis(
        question = Question.RESIDENCE_LIMIT,
        says = "在留期限の日までです。保険者が定めたときは、その次の日までです。",
        article = "在留期間の満了日による有効期限",
        certainty = Certainty.PRACTICE,
        from = Act.CARDLESS)
class EndsOnResidenceLimit implements ValidityRule {

    private static boolean nextDay(Issuance issuance) {
        return issuance.facts().policy().validOnResidenceLimitNextDay();
    }

    @Override
    public LimitCode code() {
        return LimitCode.RESIDENCE_LIMIT;
    }

    @Override
    public Optional<LocalDate> lastDay(Issuance issuance) {
        return Optional.ofNullable(issuance.facts().residenceLimit())
                .map(limit -> nextDay(issuance) ? limit.plusDays(1) : limit);
    }

    @Override
    public String because(Issuance issuance) {
        return "在留期限（" + Wareki.format(issuance.facts().residenceLimit()) + "）"
                + (nextDay(issuance) ? "の翌日のため" : "のため");
    }
}
