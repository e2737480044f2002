package jp.shikaku.expense.limit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.law.DatedTable;
import jp.shikaku.member.LimitClass;

/** 自己負担限度額の表, by age; the row is chosen by the 診療年月. */
public record MonthlyLimits(DatedTable under70, DatedTable from70) {

    public static final MonthlyLimits IN_USE = new MonthlyLimits(
            DatedTable.read("law/monthly-limits-under-70.csv"), DatedTable.read("law/monthly-limits-70.csv"));

    /** The rows of one class in force that day. */
    public Stream<MonthlyLimit> on(LocalDate day, LimitClass limitClass) {
        return on(day, limitClass.from70()).filter(row -> row.limitClass() == limitClass);
    }

    private Stream<MonthlyLimit> on(LocalDate day, boolean older) {
        return (older ? from70 : under70).on(day).map(MonthlyLimit::of);
    }

    /**
     * The row for somebody's month.
     *
     * @param remuneration 標準報酬月額; null = not known. Refused where neither it nor the class is known (EXP-003), where
     *     they contradict each other (EXP-004), where the class alone does not decide (EXP-005), and where there is no
     *     table for the month (EXP-001) or no amount yet (EXP-002).
     */
    public MonthlyLimit of(Patient patient, Yen remuneration, YearMonth month) {
        LimitClass given = patient.limitClass();
        if (given == null && remuneration == null) {
            throw Rejected.because("EXP-003", "limitClass", patient.id());
        }
        List<MonthlyLimit> ofClass = on(month.atDay(1), patient.from70(month))
                .filter(row -> given == null ? row.byRemuneration() : row.limitClass() == given)
                .toList();
        if (ofClass.isEmpty()) {
            throw Rejected.because("EXP-001", "careMonth", month.toString(), words(given));
        }
        List<MonthlyLimit> fitting = ofClass.stream()
                .filter(row -> remuneration == null || row.covers(remuneration))
                .toList();
        if (fitting.isEmpty()) {
            throw Rejected.because("EXP-004", "standardRemuneration", remuneration.toString(), words(given));
        }
        if (fitting.size() > 1) {
            throw Rejected.because("EXP-005", "standardRemuneration", month.toString(), words(given));
        }
        MonthlyLimit limit = fitting.get(0);
        if (!limit.decided()) {
            throw Rejected.because("EXP-002", "careMonth", month.toString(), words(given), limit.source());
        }
        return limit;
    }

    private static String words(LimitClass given) {
        return given == null ? "適用区分" : given.code() + " " + given.label();
    }
}
