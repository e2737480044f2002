package jp.shikaku.web.staff.expense;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shikaku.common.Dates;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Bill;
import jp.shikaku.expense.limit.ClassFacts;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.Income;
import jp.shikaku.expense.limit.IncomeMeasure;
import jp.shikaku.expense.limit.LimitClassRules;
import jp.shikaku.expense.limit.Patient;
import jp.shikaku.law.Reason;
import jp.shikaku.web.Typed;

/** 世帯の1か月の欄: reads the form; every problem at once, at its field. */
final class HouseholdForm {

    private final Typed typed;
    private final List<BillForm> bills;
    private final List<Reason> classReasons = new ArrayList<>();

    HouseholdForm(Typed typed, int rows) {
        this.typed = typed;
        this.bills = IntStream.range(0, rows)
                .mapToObj(row -> new BillForm(typed, row))
                .toList();
    }

    /** Null where that is not possible; then it is noted why. */
    HouseholdMonth read() {
        YearMonth month = typed.required("careMonth", Dates::parseMonth);
        Integer paidMonths = typed.required("paidMonths", HouseholdForm::number);
        Income income = income();
        List<Bill> read = bills(month, income);
        return typed.isGood()
                ? new HouseholdMonth(month, paidMonths, income, typed.has("movedWithinPrefecture"), read)
                : null;
    }

    /** Why whose class is what it is, where it was not typed. */
    List<Reason> classReasons() {
        return classReasons;
    }

    /** A problem of a person is told in the first row of that person, one of the income at the income. */
    void note(Problem problem) {
        boolean ofIncome = Arrays.stream(IncomeMeasure.values())
                .anyMatch(measure -> measure.field().equals(problem.field()));
        typed.note(
                ofIncome
                        ? "income"
                        : bills.stream()
                                        .filter(bill -> problem.args().contains(bill.person()))
                                        .findFirst()
                                        .map(BillForm::prefix)
                                        .orElse("")
                                + problem.field(),
                problem);
    }

    private Income income() {
        IncomeMeasure measure = typed.choose("measure", IncomeMeasure.class);
        if (measure == null) {
            return null;
        }
        Yen amount = typed.required("income", Yen::parse);
        return amount == null ? null : new Income(measure, amount);
    }

    private List<Bill> bills(YearMonth month, Income income) {
        Map<String, Patient> known = new HashMap<>();
        List<Bill> read = new ArrayList<>();
        for (BillForm bill : bills) {
            Patient patient = !bill.saysWho() && known.containsKey(bill.person())
                    ? known.get(bill.person())
                    : withClass(bill.patient(), month, income);
            known.put(bill.person(), patient);
            read.add(bill.bill(patient));
        }
        return read;
    }

    private Patient withClass(Patient patient, YearMonth month, Income income) {
        boolean byTaxable = patient != null
                && month != null
                && patient.limitClass() == null
                && patient.elderly(month)
                && income != null
                && income.measure() == IncomeMeasure.TAXABLE;
        if (!byTaxable) {
            return patient;
        }
        var decision = LimitClassRules.of(new ClassFacts(patient, month, income, false, false, false));
        classReasons.add(decision.reason());
        return patient.in(decision.limitClass());
    }

    private static Integer number(String text) {
        String folded = FullWidth.fold(text);
        if (!folded.matches("-?\\d{1,4}")) {
            throw Rejected.because("EXP-010", "paidMonths", folded);
        }
        return Integer.valueOf(folded);
    }
}
