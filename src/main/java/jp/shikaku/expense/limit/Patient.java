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
 * @param limitClass null = decided by the 標準報酬月額, under 70 only
 */
public record Patient(String id, BirthDate birth, LimitClass limitClass) {

    public Patient {
        Objects.requireNonNull(birth, "birth date");
        Bill.requireId("person", id);
    }

    /** 70歳以上: from the month after that of the 70th birthday; born on the 1st, from that month. */
    public boolean from70(YearMonth month) {
        return month.atDay(1).isAfter(Milestones.lastDayUnder70(birth));
    }

    /** 75歳到達月: two insurers share this month; born on the 1st, one has it whole. */
    public boolean turns75(YearMonth month) {
        var birthday = Milestones.latterStageFrom(birth);
        return YearMonth.from(birthday).equals(month) && birthday.getDayOfMonth() != 1;
    }

    /** Refuses a month before the birth, and a class of the other age. */
    void requireFits(YearMonth month) {
        if (birth.value().isAfter(month.atEndOfMonth())) {
            throw Rejected.because("EXP-013", "birthDate", id, birth.value().toString(), month.toString());
        }
        if (limitClass == null ? from70(month) : limitClass.from70() != from70(month)) {
            throw Rejected.because(
                    limitClass == null ? "EXP-015" : "EXP-014",
                    "limitClass",
                    id,
                    limitClass == null ? "" : limitClass.code() + " " + limitClass.label(),
                    from70(month) ? "70歳以上" : "70歳未満");
        }
    }
}
