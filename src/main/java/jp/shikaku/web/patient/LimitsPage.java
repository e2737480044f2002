package jp.shikaku.web.patient;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.DeductionRules.Deduction;
import jp.shikaku.expense.LimitComparison;
import jp.shikaku.expense.OnePersonMonth;
import jp.shikaku.expense.limit.HouseholdLimits;
import jp.shikaku.expense.limit.IncomeMeasure;
import jp.shikaku.expense.limit.LimitRules;
import jp.shikaku.expense.limit.MonthlyLimit;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.web.Typed;

/** 1か月の上限を調べる: for patients, without login. What is typed stands in the address and is kept nowhere. */
@Named("patientLimitsPage")
@RequestScoped
public class LimitsPage {

    /** わからない. */
    private static final String UNKNOWN = "unknown";

    @Inject
    Clock clock;

    private Typed typed;
    private List<MonthlyLimit> rows = List.of();
    private List<Answer> answers = List.of();
    private LimitComparison comparison;
    private Deduction deduction;

    /** What holds for somebody for whom that row is. */
    public record Answer(MonthlyLimit row, CopaymentRatio ratio, HouseholdLimits limits) {}

    @PostConstruct
    void read() {
        typed = Typed.inThisRequest();
        YearMonth now = YearMonth.now(clock);
        typed.suggest("era", "昭和");
        typed.suggest("careYear", Integer.toString(now.getYear()));
        typed.suggest("careMonth", Integer.toString(now.getMonthValue()));
        if (!typed.has("step")) {
            return;
        }
        LimitsForm form = new LimitsForm(typed);
        deduction = form.deduction();
        if (form.asksForTaxOnly()) {
            return;
        }
        BirthDate birth = form.birth();
        YearMonth month = form.month();
        try {
            if (birth != null && month != null) {
                rows = OnePersonMonth.rows(birth, month);
                if (typed.text("step").equals("2") && form.asksForLimit()) {
                    reckon(form.personMonth(birth, month));
                }
            }
        } catch (Rejected rejected) {
            rejected.problems().forEach(form::note);
        }
    }

    private void reckon(OnePersonMonth known) {
        List<MonthlyLimit> chosen = chosen(typed.text("limitClass"));
        if (chosen.isEmpty()) {
            typed.note("limitClass", Problem.of("EXP-009", "limitClass"));
        } else if (known != null) {
            answers = chosen.stream()
                    .map(row -> new Answer(row, known.ratio(row.limitClass()), LimitRules.of(known.in(row))))
                    .toList();
            comparison = chosen.size() == 1 ? LimitComparison.of(known.in(chosen.get(0))) : null;
        }
    }

    /** A single amount that is not decided yet does not hide the others. */
    private List<MonthlyLimit> chosen(String choice) {
        if (!choice.equals(UNKNOWN)) {
            return rows.stream().filter(row -> choice.equals(key(row))).toList();
        }
        List<MonthlyLimit> decided = rows.stream().filter(MonthlyLimit::decided).toList();
        return decided.isEmpty() ? rows : decided;
    }

    /** Short, and the same in each month in which there is such a row. */
    public String key(MonthlyLimit row) {
        var band = row.incomes().get(IncomeMeasure.STANDARD_REMUNERATION);
        return row.limitClass().code() + (band == null ? "" : "-" + band.from().amount());
    }

    public Typed getTyped() {
        return typed;
    }

    /** Those somebody of that age can be in; empty until the age and the month are known. */
    public List<MonthlyLimit> getRows() {
        return rows;
    }

    public boolean isElderly() {
        return !rows.isEmpty() && rows.get(0).limitClass().from70();
    }

    /** One, or – わからない – one for each row. */
    public List<Answer> getAnswers() {
        return answers;
    }

    public Yen getLeast() {
        return remaining().min(Comparator.naturalOrder()).orElseThrow();
    }

    public Yen getMost() {
        return remaining().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Yen> remaining() {
        return answers.stream().map(answer -> answer.limits().remaining());
    }

    /** What was typed into questions that are not asked while the age is not known. */
    public List<String> getKept() {
        return rows.isEmpty()
                ? Stream.of("limitClass", "cost", "paid", "stay", "many")
                        .filter(typed::has)
                        .toList()
                : List.of();
    }

    /** Null where the class is not known. */
    public LimitComparison getComparison() {
        return comparison;
    }

    /** Null = nothing of it was typed. */
    public Deduction getDeduction() {
        return deduction;
    }

    public LimitsChoices getChoices() {
        return new LimitsChoices(YearMonth.now(clock).getYear());
    }
}
