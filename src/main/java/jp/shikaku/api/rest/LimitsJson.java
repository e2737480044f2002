package jp.shikaku.api.rest;

import static jp.shikaku.api.rest.Sent.at;
import static jp.shikaku.api.rest.Sent.given;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Bill;
import jp.shikaku.expense.limit.Department;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.Income;
import jp.shikaku.expense.limit.IncomeMeasure;
import jp.shikaku.expense.limit.Patient;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.SpecificDisease;

/**
 * What {@code POST /limits} is sent: one household's month. Amounts in yen.
 *
 * <p>Nothing that is missing is made up; every problem of the bills is told at once, by its member.
 *
 * @param standardRemuneration may be left out where the bills say the class
 * @param oldProvisoIncome 旧ただし書き所得 of a household in 国保, in place of it
 * @param movedWithinPrefecture may be left out: not moved
 */
public record LimitsJson(
        String careMonth,
        Integer paidMonths,
        Long standardRemuneration,
        Long oldProvisoIncome,
        Boolean movedWithinPrefecture,
        List<BillJson> bills) {

    /**
     * {@code limitClass}, {@code disabilityCertified}, {@code insuredTurned75}, {@code prescribedBy}, {@code specificDisease} (DIALYSIS, OTHER),
     * {@code ownPart} may be left out; all others must be there.
     */
    public record BillJson(
            String person,
            String birthDate,
            String limitClass,
            Boolean disabilityCertified,
            Boolean insuredTurned75,
            String institution,
            String department,
            String prescribedBy,
            Boolean inpatient,
            String specificDisease,
            Long cost,
            String ratio,
            Long ownPart) {

        Bill bill() {
            Patient patient = new Patient(
                    person,
                    at("birthDate", () -> new BirthDate(Dates.parse(given("birthDate", birthDate)))),
                    limitClass == null ? null : at("limitClass", () -> LimitClass.of(limitClass)),
                    Boolean.TRUE.equals(disabilityCertified),
                    Boolean.TRUE.equals(insuredTurned75));
            Department kind = Choice.of(Department.class, "department", given("department", department));
            boolean stay = given("inpatient", inpatient);
            SpecificDisease disease = specificDisease == null
                    ? null
                    : Choice.of(SpecificDisease.class, "specificDisease", specificDisease);
            Yen whole = at("cost", () -> Yen.of(given("cost", cost)));
            CopaymentRatio share = at("ratio", () -> CopaymentRatio.of(given("ratio", ratio)));
            Yen own = ownPart == null ? Bill.share(whole, share) : at("ownPart", () -> Yen.of(ownPart));
            return new Bill(patient, institution, kind, prescribedBy, stay, disease, whole, own);
        }
    }

    HouseholdMonth household() {
        YearMonth month = month(given("careMonth", careMonth));
        int paid = given("paidMonths", paidMonths);
        return new HouseholdMonth(month, paid, income(), Boolean.TRUE.equals(movedWithinPrefecture), readBills());
    }

    /** 会社などの健康保険 and 国保 have one measure each: both together contradict each other. */
    private Income income() {
        if (standardRemuneration != null && oldProvisoIncome != null) {
            throw Rejected.because("EXP-008", "oldProvisoIncome");
        }
        if (standardRemuneration != null) {
            return income(IncomeMeasure.STANDARD_REMUNERATION, standardRemuneration);
        }
        return oldProvisoIncome == null ? null : income(IncomeMeasure.OLD_PROVISO, oldProvisoIncome);
    }

    private static Income income(IncomeMeasure measure, long amount) {
        return new Income(measure, at(measure.field(), () -> Yen.of(amount)));
    }

    private List<Bill> readBills() {
        List<BillJson> sent = given("bills", bills);
        List<Bill> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String path = "bills[" + i + "]";
            try {
                read.add(given(path, sent.get(i)).bill());
            } catch (Rejected rejected) {
                problems.addAll(within(path, rejected));
            }
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return read;
    }

    private static List<Problem> within(String path, Rejected rejected) {
        return rejected.problems().stream()
                .map(problem -> problem.field().equals(path)
                        ? problem
                        : new Problem(problem.code(), path + "." + problem.field(), problem.args()))
                .toList();
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Rejected.because("EXP-017", "careMonth", text);
        }
    }
}
