package jp.shikaku.expense.limit;

import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 75歳到達月の個人の特例, also of a 被扶養者 who changes with the insured: half the limit at each of the two insurers. */
@LegalBasis(
        question = Question.TURNING_75,
        says = Milestones.LATTER_STAGE_AGE + "歳の誕生日の月は、移る前と後の保険で、上限が半分ずつになります。",
        article = "健康保険法第115条、同法施行令第41条・第42条、高齢者の医療の確保に関する法律第84条（75歳到達月の特例）",
        from = LimitRules.FROM)
class Turning75Limit implements LimitRule {

    @Override
    public StepCode code() {
        return StepCode.TURNING_75;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        Reckoning after = before;
        for (Patient patient : before.patients()
                .filter(one -> one.halved(before.of().month()))
                .filter(one -> before.parts().stream().anyMatch(part -> of(one, part)))
                .toList()) {
            after = after.cap(
                    this,
                    patient,
                    part -> of(patient, part),
                    before.limitOf(patient).half());
        }
        return after;
    }

    private static boolean of(Patient patient, Part part) {
        return part.counts() && part.patient().equals(patient);
    }
}
