package jp.shikaku.api.rest;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Bill;
import jp.shikaku.expense.limit.Department;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.Patient;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;

/**
 * What {@code POST /limits} is sent: one household's month. Amounts in yen.
 *
 * <p>Nothing that is missing is made up; every problem of the bills is told at once, by its member.
 *
 * @param standardRemuneration may be left out where the bills say the class
 */
public record LimitsJson(String careMonth, Integer paidMonths, Long standardRemuneration, List<BillJson> bills) {

    /** {@code limitClass}, {@code prescribedBy}, {@code ownPart} may be left out; all others must be there. */
    public record BillJson(
            String person,
            String birthDate,
            String limitClass,
            String institution,
            String department,
            String prescribedBy,
            Boolean inpatient,
            Long cost,
            String ratio,
            Long ownPart) {

        Bill bill() {
            Patient patient = new Patient(
                    person,
                    at("birthDate", () -> new BirthDate(Dates.parse(given("birthDate", birthDate)))),
                    limitClass == null ? null : at("limitClass", () -> LimitClass.of(limitClass)));
            Department kind = Choice.of(Department.class, "department", given("department", department));
            boolean stay = given("inpatient", inpatient);
            Yen whole = at("cost", () -> Yen.of(given("cost", cost)));
            CopaymentRatio share = at("ratio", () -> CopaymentRatio.of(given("ratio", ratio)));
            Yen own = ownPart == null ? Bill.share(whole, share) : at("ownPart", () -> Yen.of(ownPart));
            return new Bill(patient, institution, kind, prescribedBy, stay, null, whole, own);
        }
    }

    HouseholdMonth household() {
        YearMonth month = month(given("careMonth", careMonth));
        int paid = given("paidMonths", paidMonths);
        Yen remuneration =
                standardRemuneration == null ? null : at("standardRemuneration", () -> Yen.of(standardRemuneration));
        return new HouseholdMonth(month, paid, remuneration, readBills());
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
                rejected.problems().stream()
                        .map(problem -> problem.field().equals(path)
                                ? problem
                                : new Problem(problem.code(), path + "." + problem.field(), problem.args()))
                        .forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return read;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Rejected.because("EXP-017", "careMonth", text);
        }
    }

    private static <T> T given(String field, T value) {
        if (value == null) {
            throw Rejected.because("EXP-009", field);
        }
        return value;
    }

    /** A value that refuses itself does not know its name. */
    private static <T> T at(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Rejected rejected) {
            throw new Rejected(rejected.problems().stream()
                    .map(problem -> new Problem(problem.code(), field, problem.args()))
                    .toList());
        }
    }
}
