package jp.shikaku.insurer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.Act;

/**
 * 交付方針: what an insurer decides for itself about its documents, from a day on. What each item is for and on what ground
 * it stands says {@link PolicyItem}; until when it holds follows from the {@link PolicyHistory}.
 *
 * <p>Refuses what contradicts itself (POL-002, POL-004) and numbers no insurer can mean (POL-005, POL-006).
 *
 * @param from the first day it holds for
 * @param issueToAll 一律交付: a 資格確認書 for every member
 * @param exOfficio 職権交付: a 資格確認書 is issued without an application
 * @param end where a 資格確認書 ends if nothing ends it earlier
 * @param ratioReassessedEachAugust the 負担割合 of those aged 70–74 is assessed anew each 8/1, so documents end on 7/31
 * @param validOnResidenceLimitNextDay a 資格確認書 ends on the day after the 在留期限 instead of on it
 * @param petitionMonths months a 資格確認書 for a lost or renewed card is valid; null = as any other
 * @param latterStage counts for 後期高齢者医療 only
 * @param sexOnBack the sex is printed on the back
 * @param horizonMonths how many months after its own month a run looks ahead
 */
public record DocumentPolicy(
        LocalDate from,
        boolean issueToAll,
        boolean exOfficio,
        PolicyEnd end,
        boolean ratioReassessedEachAugust,
        boolean validOnResidenceLimitNextDay,
        Integer petitionMonths,
        LatterStageTerms latterStage,
        boolean sexOnBack,
        int horizonMonths) {

    private static final int LONGEST_PETITION = 12 * Act.LONGEST_VALIDITY_YEARS;
    private static final int LONGEST_HORIZON = 12;

    public DocumentPolicy {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(latterStage, "latterStage");
        List<Problem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(Problem.of("POL-001", "from"));
        }
        if (issueToAll && !exOfficio) {
            problems.add(Problem.of("POL-002", "exOfficio"));
        }
        if (from != null
                && end instanceof PolicyEnd.FixedDate fixed
                && fixed.day().isBefore(from)) {
            problems.add(Problem.of("POL-004", "fixedDay", fixed.day().toString(), from.toString()));
        }
        if (petitionMonths != null && (petitionMonths < 1 || petitionMonths > LONGEST_PETITION)) {
            problems.add(Problem.of(
                    "POL-005", "petitionMonths", petitionMonths.toString(), Integer.toString(LONGEST_PETITION)));
        }
        if (horizonMonths < 0 || horizonMonths > LONGEST_HORIZON) {
            problems.add(Problem.of(
                    "POL-006", "horizonMonths", Integer.toString(horizonMonths), Integer.toString(LONGEST_HORIZON)));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    /** What insurers of that kind usually do; the one place with the defaults. */
    public static DocumentPolicy usual(InsurerKind kind, LocalDate from) {
        boolean yearly = kind == InsurerKind.NATIONAL || kind.latterStage();
        PolicyEnd end = yearly ? PolicyEnd.CycleDay.END_OF_JULY : new PolicyEnd.Years(Act.LONGEST_VALIDITY_YEARS);
        boolean ratioReassessed = kind == InsurerKind.NATIONAL;
        return new DocumentPolicy(
                from, false, true, end, ratioReassessed, false, null, LatterStageTerms.USUAL, false, 1);
    }

    /** The same, from another day on. */
    public DocumentPolicy startingOn(LocalDate day) {
        return new DocumentPolicy(
                day,
                issueToAll,
                exOfficio,
                end,
                ratioReassessedEachAugust,
                validOnResidenceLimitNextDay,
                petitionMonths,
                latterStage,
                sexOnBack,
                horizonMonths);
    }

    /** 見通し日: the last day of the month so many months after that day's. */
    public LocalDate horizon(LocalDate day) {
        return YearMonth.from(day).plusMonths(horizonMonths).atEndOfMonth();
    }
}
