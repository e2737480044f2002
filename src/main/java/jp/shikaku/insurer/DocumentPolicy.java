package jp.shikaku.insurer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import jp.shikaku.common.Period;
import jp.shikaku.common.Rejected;

/**
 * 交付方針: what an insurer decides for itself about its documents, for a period.
 *
 * @param period the days it holds for, [from, until)
 * @param issueToAll 一律交付: a 資格確認書 for every member
 * @param end where a 資格確認書 ends if nothing ends it earlier
 * @param ratioReassessedEachAugust the 負担割合 of those aged 70–74 is assessed anew each 8/1, so documents end on 7/31
 * @param validOnResidenceLimitNextDay a 資格確認書 ends on the day after the 在留期限 instead of on it
 * @param petitionMonths months a 資格確認書 for a lost or renewed card is valid; null = as any other
 * @param latterStageAge 後期: everyone of that age on the latest 8/1 gets a 資格確認書, in years
 * @param sexOnBack the sex is printed on the back
 * @param horizonMonths how many months after its own month a run looks ahead
 */
public record DocumentPolicy(
        Period period,
        boolean issueToAll,
        PolicyEnd end,
        boolean ratioReassessedEachAugust,
        boolean validOnResidenceLimitNextDay,
        Integer petitionMonths,
        int latterStageAge,
        boolean sexOnBack,
        int horizonMonths) {

    public DocumentPolicy {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(end, "end");
        if (petitionMonths != null && petitionMonths < 1 || horizonMonths < 0) {
            throw Rejected.because(
                    "VAL-011", "", String.valueOf(petitionMonths != null ? petitionMonths : horizonMonths));
        }
    }

    /** What insurers of that kind usually do: 国保 and 後期 let all end on 7/31, the others after five years. */
    public static DocumentPolicy usual(InsurerKind kind, LocalDate from) {
        boolean yearly = kind == InsurerKind.NATIONAL || kind.latterStage();
        PolicyEnd end = yearly ? PolicyEnd.CycleDay.END_OF_JULY : new PolicyEnd.Years(5);
        return new DocumentPolicy(
                Period.startingOn(from), false, end, kind == InsurerKind.NATIONAL, false, null, 85, false, 1);
    }

    /** 見通し日: the last day of the month so many months after that day's. */
    public LocalDate horizon(LocalDate day) {
        return YearMonth.from(day).plusMonths(horizonMonths).atEndOfMonth();
    }
}
