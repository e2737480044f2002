package jp.shikaku.expense.limit;

import java.util.List;
import java.util.function.Predicate;
import jp.shikaku.common.Yen;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 70歳以上の外来（個人）: everything counts, institution by institution; 現役並み has no such limit. */
@LegalBasis(
        question = Question.OUTPATIENT,
        says = Milestones.ELDERLY_BENEFIT_AGE + "歳からは、1人分の外来を合わせて、上限を超えた分が戻ります。現役並みの所得の人には、この上限がありません。",
        article = "健康保険法第115条、同法施行令第41条・第42条、高齢者の医療の確保に関する法律第84条（70歳以上の外来の個人合算）",
        from = LimitRules.FROM)
class OutpatientLimit implements LimitRule {

    @Override
    public StepCode code() {
        return StepCode.OUTPATIENT;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        if (before.from70() == null || before.from70().outpatient() == null) {
            return before;
        }
        Reckoning after = before;
        List<Patient> outpatients = before.parts().stream()
                .filter(part -> before.isFrom70(part) && !part.inpatient())
                .map(Part::patient)
                .distinct()
                .toList();
        for (Patient patient : outpatients) {
            Predicate<Part> his = part -> part.patient().equals(patient) && !part.inpatient();
            MonthlyLimit limit =
                    patient.halved(before.of().month()) ? before.from70().half() : before.from70();
            Yen most = limit.outpatient();
            after = after.cap(this, patient, his, most, "外来（個人）の限度額は" + most + "です。", limit);
        }
        return after;
    }
}
