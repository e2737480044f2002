package jp.shikaku.expense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;
import jp.shikaku.law.Reason;

/** 特別療養: where premiums are owed for long, all is paid at the window; never asked of children. */
@LegalBasis(
        question = Question.SPECIAL_TREATMENT,
        says = "保険料を長く納めていない世帯の人は、窓口でいったん全額を払います。後で申請すると、負担割合を超える分が戻ります。",
        article = "国民健康保険法第54条の3、高齢者の医療の確保に関する法律第82条",
        from = Act.CARDLESS)
public final class SpecialTreatment {

    private SpecialTreatment() {}

    /** Whether it can be asked of somebody on the day: not up to the first 3/31 after their 18th birthday. */
    public static boolean concerns(BirthDate birth, LocalDate day) {
        return day.isAfter(Milestones.lastDayOfSchoolYearReaching18(birth));
    }

    /** The decision with what 特別療養 changes; the same where the household is not under it. */
    static RatioDecision of(RatioFacts facts, RatioDecision byAge) {
        if (!facts.specialTreatment()) {
            return byAge;
        }
        String ratio = byAge.ratio().label();
        String text = facts.paysInFull()
                ? "特別療養の対象なので、窓口では10割を払います。後で申請すると" + ratio + "を超える分が戻ります。"
                : "18歳に達した後の最初の3月31日（" + Milestones.lastDayOfSchoolYearReaching18(facts.birth())
                        + "）までなので、特別療養の対象になりません。";
        List<Reason> reasons = new ArrayList<>(byAge.reasons());
        reasons.add(Reason.of(
                facts.paysInFull() ? "SPECIAL_TREATMENT" : "SPECIAL_TREATMENT_NOT_CHILDREN",
                text,
                SpecialTreatment.class));
        return new RatioDecision(byAge.ratio(), facts.paysInFull(), reasons);
    }
}
