package jp.shikaku.expense.limit;

import java.time.YearMonth;
import java.util.Objects;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.Milestones;
import jp.shikaku.member.LimitClass;

/**
 * 療養を受けた者.
 *
 * @param id tells the persons of one household apart
 * @param limitClass null = decided by the income, under 70 only
 * @param disabilityCertified covered by 後期高齢者医療 before 75 already, by 障害認定
 * @param insuredTurned75 被扶養者 whose 被保険者 turned 75 in this month: both change their insurer
 */
public record Patient(
        String id, BirthDate birth, LimitClass limitClass, boolean disabilityCertified, boolean insuredTurned75) {

    public Patient {
        Objects.requireNonNull(birth, "birth date");
        Bill.requireId("person", id);
    }

    /** The same person, once the class is decided. */
    public Patient in(LimitClass decided) {
        return new Patient(id, birth, decided, disabilityCertified, insuredTurned75);
    }

    /**
     * 70歳以上の区分で計算する: from the month after that of the 70th birthday; born on the 1st, from that month. 後期高齢者医療
     * has these classes only, so they hold for somebody younger who is in it by 障害認定.
     */
    public boolean elderly(YearMonth month) {
        return disabilityCertified || month.atDay(1).isAfter(Milestones.lastDayUnder70(birth));
    }

    /**
     * 75歳到達月: two insurers share this month, so each has half of every amount; born on the 1st, one has it whole. So has
     * 後期高齢者医療 for whom it covered before.
     */
    public boolean halved(YearMonth month) {
        var birthday = Milestones.latterStageFrom(birth);
        boolean turns75 = YearMonth.from(birthday).equals(month) && birthday.getDayOfMonth() != 1;
        return (turns75 || insuredTurned75) && !disabilityCertified;
    }

    /** Refuses a month before the birth, 障害認定 before 65, and a class of the other age. */
    void requireFits(YearMonth month) {
        if (birth.value().isAfter(month.atEndOfMonth())) {
            throw Rejected.because("EXP-013", "birthDate", id, birth.value().toString(), month.toString());
        }
        if (disabilityCertified && Milestones.disabilityCertificationFrom(birth).isAfter(month.atEndOfMonth())) {
            throw Rejected.because(
                    "EXP-018", "disabilityCertified", id, birth.value().toString(), month.toString());
        }
        if (limitClass == null ? elderly(month) : limitClass.from70() != elderly(month)) {
            throw Rejected.because(
                    limitClass == null ? "EXP-015" : "EXP-014",
                    "limitClass",
                    id,
                    limitClass == null ? "" : limitClass.code() + " " + limitClass.label(),
                    elderly(month) ? "70歳以上" : "70歳未満");
        }
    }
}
