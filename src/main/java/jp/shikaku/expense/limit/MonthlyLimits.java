package jp.shikaku.expense.limit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.DatedTable;
import jp.shikaku.member.LimitClass;

/** 自己負担限度額の表, by age; the row is chosen by the 診療年月. */
public record MonthlyLimits(DatedTable under70, DatedTable from70) {

    public static final MonthlyLimits IN_USE = new MonthlyLimits(
            DatedTable.read("law/monthly-limits-under-70.csv"), DatedTable.read("law/monthly-limits-70.csv"));

    /** The rows of an age in force that day. */
    public Stream<MonthlyLimit> on(LocalDate day, boolean older) {
        return (older ? from70 : under70).on(day).map(MonthlyLimit::of);
    }

    /**
     * The row for somebody's month.
     *
     * @param income of the insured or the household, decides under 70 only; null = not known. Refused where neither it
     *     nor the class is known (EXP-003), where they contradict each other (EXP-004), where the class alone does not
     *     decide (EXP-005), where no class is told apart by it (EXP-006), and where there is no table for the month
     *     (EXP-001) or no amount yet (EXP-002).
     */
    MonthlyLimit of(Patient patient, Income income, YearMonth month) {
        LimitClass given = patient.limitClass();
        boolean older = patient.elderly(month);
        if (given == null && income == null) {
            throw Rejected.because("EXP-003", "limitClass", patient.id());
        }
        List<MonthlyLimit> ofClass = on(month.atDay(1), older)
                .filter(row -> given == null ? !row.incomes().isEmpty() : row.limitClass() == given)
                .toList();
        if (ofClass.isEmpty()) {
            throw Rejected.because("EXP-001", "careMonth", month.toString(), words(given));
        }
        MonthlyLimit limit = older ? ofClass.get(0) : byIncome(ofClass, given, income, month);
        if (!limit.decided()) {
            throw Rejected.because("EXP-002", "careMonth", month.toString(), words(given), limit.source());
        }
        return limit;
    }

    private static MonthlyLimit byIncome(List<MonthlyLimit> ofClass, LimitClass given, Income income, YearMonth month) {
        boolean told = income != null
                && ofClass.stream().anyMatch(row -> row.incomes().isEmpty() || row.isFor(income.measure()));
        if (income != null && !told && given == null) {
            throw Rejected.because(
                    "EXP-006",
                    income.measure().field(),
                    month.toString(),
                    income.measure().label());
        }
        List<MonthlyLimit> fitting =
                ofClass.stream().filter(row -> !told || row.takes(income)).toList();
        if (fitting.isEmpty()) {
            throw Rejected.because(
                    "EXP-004",
                    income.measure().field(),
                    income.measure().label(),
                    income.amount().toString(),
                    words(given));
        }
        if (fitting.size() > 1) {
            throw Rejected.because("EXP-005", "standardRemuneration", month.toString(), words(given));
        }
        return fitting.get(0);
    }

    private static String words(LimitClass given) {
        return given == null ? "適用区分" : given.code() + " " + given.label();
    }
}
