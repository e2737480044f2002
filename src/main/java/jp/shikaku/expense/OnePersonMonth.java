package jp.shikaku.expense;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Bill;
import jp.shikaku.expense.limit.Department;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.Income;
import jp.shikaku.expense.limit.IncomeMeasure;
import jp.shikaku.expense.limit.MonthlyLimit;
import jp.shikaku.expense.limit.MonthlyLimits;
import jp.shikaku.expense.limit.Patient;
import jp.shikaku.law.Milestones;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;

/**
 * ひとりの1か月: what somebody knows of a month's care at one institution; enough for a household's month once the row of the
 * table is chosen.
 *
 * <p>Refuses both amounts, and none; one before the birth.
 *
 * @param cost 10割; null = known by what was paid
 * @param paid at the window, as a share of the cost; null = known by the cost
 * @param paidMonths as in {@link HouseholdMonth}
 */
public record OnePersonMonth(BirthDate birth, YearMonth month, boolean inpatient, Yen cost, Yen paid, int paidMonths) {

    private static final String SOMEBODY = "1";
    private static final int WHOLE = 10;
    private static final Set<LimitClass> ACTIVE = Set.of(LimitClass.B01, LimitClass.B02, LimitClass.B03);

    public OnePersonMonth {
        if (cost == null && paid == null) {
            throw Rejected.because("EXP-037", "cost");
        }
        if (cost != null && paid != null) {
            throw Rejected.because("EXP-038", "paid");
        }
    }

    /** The rows somebody born then can be in, the highest limit first; 一般 is told apart into Ⅱ and Ⅰ in 後期高齢者医療 only. */
    public static List<MonthlyLimit> rows(BirthDate birth, YearMonth month) {
        if (birth.value().isAfter(month.atEndOfMonth())) {
            throw Rejected.because("EXP-013", "birthDate", "本人", birth.value().toString(), month.toString());
        }
        boolean older = new Patient(SOMEBODY, birth, null, false, false).elderly(month);
        Set<LimitClass> others =
                latterStage(birth, month) ? Set.of(LimitClass.B04) : Set.of(LimitClass.B09, LimitClass.B10);
        List<MonthlyLimit> rows = MonthlyLimits.IN_USE
                .on(month.atDay(1), older)
                .filter(row -> !others.contains(row.limitClass()))
                .sorted(Comparator.comparing(MonthlyLimit::base, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(MonthlyLimit::limitClass))
                .toList();
        if (rows.isEmpty()) {
            throw Rejected.because("EXP-001", "careMonth", month.toString(), "適用区分");
        }
        return rows;
    }

    /** The month of somebody for whom that row is. */
    public HouseholdMonth in(MonthlyLimit row) {
        int tenths = ratio(row.limitClass()).tenths();
        Yen whole = cost == null ? Yen.of(paid.amount() * WHOLE / tenths) : cost;
        Yen own = cost == null ? paid : whole.tenths(tenths);
        Bill bill = new Bill(
                new Patient(SOMEBODY, birth, row.limitClass(), false, false),
                "A",
                Department.MEDICAL,
                null,
                inpatient,
                null,
                whole,
                own);
        return new HouseholdMonth(month, paidMonths, incomeOf(row), false, List.of(bill));
    }

    /** The lowest income of the row, where the class alone does not lead back to it. */
    private static Income incomeOf(MonthlyLimit row) {
        var band = row.incomes().get(IncomeMeasure.STANDARD_REMUNERATION);
        return band == null || row.limitClass().from70()
                ? null
                : new Income(IncomeMeasure.STANDARD_REMUNERATION, band.from());
    }

    /** 負担割合: who is in 現役並み pays 3割, who is in 一般Ⅱ 2割: class and share go by the same income. */
    public CopaymentRatio ratio(LimitClass limitClass) {
        if (!limitClass.from70()) {
            boolean beforeSchool = !month.atDay(1).isAfter(Milestones.lastDayBeforeSchool(birth));
            return beforeSchool ? CopaymentRatio.TWO : CopaymentRatio.THREE;
        }
        if (ACTIVE.contains(limitClass)) {
            return CopaymentRatio.THREE;
        }
        boolean two = !latterStage(birth, month) || limitClass == LimitClass.B09;
        return two ? CopaymentRatio.TWO : CopaymentRatio.ONE;
    }

    private static boolean latterStage(BirthDate birth, YearMonth month) {
        return !month.atDay(1).isBefore(Milestones.latterStageFrom(birth));
    }
}
