package jp.shikaku.web.staff.expense;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.shikaku.common.Rejected;
import jp.shikaku.expense.LimitComparison;
import jp.shikaku.expense.limit.Department;
import jp.shikaku.expense.limit.HouseholdLimits;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.IncomeMeasure;
import jp.shikaku.expense.limit.LimitRules;
import jp.shikaku.law.Reason;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.SpecificDisease;
import jp.shikaku.web.Typed;
import jp.shikaku.web.Typed.Option;

/** 高額療養費の計算: a household's month with any number of bills. */
@Named("staffExpenseIndexPage")
@RequestScoped
public class IndexPage {

    private static final int MOST_ROWS = 200;

    @Inject
    Clock clock;

    private Typed typed;
    private int rows;
    private HouseholdLimits limits;
    private LimitComparison comparison;
    private List<Reason> classReasons = List.of();

    @PostConstruct
    void read() {
        typed = Typed.inThisRequest();
        typed.suggest("careMonth", YearMonth.now(clock).toString());
        typed.suggest("paidMonths", "0");
        rows = number("rows", 1);
        if (typed.has("add")) {
            rows = Math.min(rows + 1, MOST_ROWS);
        } else if (typed.has("remove") && rows > 1) {
            typed.removeRow("bills", number("remove", rows));
            rows--;
        } else if (typed.has("reckon")) {
            reckon();
        }
    }

    private void reckon() {
        HouseholdForm form = new HouseholdForm(typed, rows);
        try {
            HouseholdMonth household = form.read();
            if (household != null) {
                limits = LimitRules.of(household);
                comparison = LimitComparison.of(household);
                classReasons = form.classReasons();
            }
        } catch (Rejected rejected) {
            rejected.problems().forEach(form::note);
        }
    }

    /** Hidden from people, so anything odd in it is nobody's slip. */
    private int number(String name, int otherwise) {
        String text = typed.text(name);
        return text.matches("\\d{1,3}") ? Math.min(Integer.parseInt(text), MOST_ROWS) : otherwise;
    }

    public Typed getTyped() {
        return typed;
    }

    public List<Integer> getRows() {
        return IntStream.range(0, rows).boxed().toList();
    }

    /** Null = not reckoned. */
    public HouseholdLimits getLimits() {
        return limits;
    }

    public LimitComparison getComparison() {
        return comparison;
    }

    /** Why whose class is what it is, where it was not typed. */
    public List<Reason> getClassReasons() {
        return classReasons;
    }

    public List<Option> getMeasures() {
        return options(IncomeMeasure.values(), IncomeMeasure::name, IncomeMeasure::label);
    }

    public List<Option> getClasses() {
        return options(LimitClass.values(), LimitClass::code, one -> one.code() + " " + one.label());
    }

    public List<Option> getDepartments() {
        return options(Department.values(), Department::name, Department::label);
    }

    public List<Option> getDiseases() {
        return options(SpecificDisease.values(), SpecificDisease::name, SpecificDisease::label);
    }

    public List<Option> getRatios() {
        return options(CopaymentRatio.values(), CopaymentRatio::code, CopaymentRatio::label);
    }

    private static <T> List<Option> options(T[] values, Function<T, String> value, Function<T, String> label) {
        return Arrays.stream(values)
                .map(one -> new Option(value.apply(one), label.apply(one)))
                .toList();
    }
}
