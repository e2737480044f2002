package jp.shikaku.expense.limit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shikaku.common.Rejected;

/**
 * 世帯の1か月: the bills of those one insurer covers together, for one 診療年月.
 *
 * <p>Refuses a month without bills, persons that contradict themselves, were not born yet or whose class is of another
 * age, more paid months than there were, and a move within the prefecture of a household that is not in 国保.
 *
 * @param paidMonths months with a payout by the same insurer among the 11 before; those of 70歳以上の外来 alone do not count
 * @param income 標準報酬月額 of the insured person, or 旧ただし書き所得 of a household in 国保; null = not known
 * @param movedWithinPrefecture 国保: moved in this month to another municipality of the same prefecture
 */
public record HouseholdMonth(
        YearMonth month, int paidMonths, Income income, boolean movedWithinPrefecture, List<Bill> bills) {

    private static final int MONTHS_BEFORE = 11;
    private static final int PAID_BEFORE_MANY = 3;

    public HouseholdMonth {
        Objects.requireNonNull(month, "month");
        bills = List.copyOf(bills);
        if (paidMonths < 0 || paidMonths > MONTHS_BEFORE) {
            throw Rejected.because("EXP-010", "paidMonths", Integer.toString(paidMonths));
        }
        if (movedWithinPrefecture && income != null && income.measure() == IncomeMeasure.STANDARD_REMUNERATION) {
            throw Rejected.because("EXP-007", "movedWithinPrefecture");
        }
        if (bills.isEmpty()) {
            throw Rejected.because("EXP-011", "bills");
        }
        Set<Patient> patients = bills.stream().map(Bill::patient).collect(toSet());
        for (Patient patient : patients) {
            if (patients.stream()
                            .filter(other -> other.id().equals(patient.id()))
                            .count()
                    > 1) {
                throw Rejected.because("EXP-012", "person", patient.id());
            }
            patient.requireFits(month);
        }
    }

    /** The same month with other bills of the same household. */
    public HouseholdMonth with(List<Bill> others) {
        return new HouseholdMonth(month, paidMonths, income, movedWithinPrefecture, others);
    }

    /** 多数回: the 4th month and later. */
    boolean many() {
        return paidMonths >= PAID_BEFORE_MANY;
    }

    /** The limit all of that age share; null = there is nobody of it. Refuses different ones (EXP-016). */
    MonthlyLimit limitOf(boolean from70) {
        return bills.stream()
                .map(Bill::patient)
                .filter(patient -> patient.elderly(month) == from70)
                .map(patient -> MonthlyLimits.IN_USE.of(patient, income, month))
                .collect(collectingAndThen(toSet(), limits -> only(limits, from70)));
    }

    private static MonthlyLimit only(Set<MonthlyLimit> limits, boolean from70) {
        if (limits.size() > 1) {
            throw Rejected.because("EXP-016", "limitClass", from70 ? "70歳以上" : "70歳未満");
        }
        return limits.stream().findFirst().orElse(null);
    }
}
