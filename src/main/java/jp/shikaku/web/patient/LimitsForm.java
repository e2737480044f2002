package jp.shikaku.web.patient;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.DeductionRules;
import jp.shikaku.expense.DeductionRules.Deduction;
import jp.shikaku.expense.OnePersonMonth;
import jp.shikaku.web.Typed;

/** 1か月の上限の欄: reads what a patient typed; null where that is not possible, and it is noted why. */
final class LimitsForm {

    static final String WESTERN = "西暦";

    private static final int MANY_MONTHS = 3;

    private final Typed typed;

    LimitsForm(Typed typed) {
        this.typed = typed;
    }

    BirthDate birth() {
        String year = typed.required("birthYear", FullWidth::fold);
        String month = typed.required("birthMonth", FullWidth::fold);
        String day = typed.required("birthDay", FullWidth::fold);
        if (year == null || month == null || day == null) {
            return null;
        }
        String era = typed.text("era");
        return typed.read("birthYear", text -> new BirthDate(date(era, year, month, day)));
    }

    private static LocalDate date(String era, String year, String month, String day) {
        return Dates.parse(
                WESTERN.equals(era)
                        ? year + "-" + twoDigits(month) + "-" + twoDigits(day)
                        : era + year + "年" + month + "月" + day + "日");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    YearMonth month() {
        return typed.read("careYear", year -> Dates.parseMonth(year + "-" + twoDigits(typed.text("careMonth"))));
    }

    OnePersonMonth personMonth(BirthDate birth, YearMonth month) {
        Yen cost = typed.read("cost", Yen::parse);
        Yen paid = typed.read("paid", Yen::parse);
        if (!typed.isGood()) {
            return null;
        }
        return new OnePersonMonth(
                birth, month, "IN".equals(typed.text("stay")), cost, paid, typed.has("many") ? MANY_MONTHS : 0);
    }

    private boolean anyOf(String... names) {
        return Arrays.stream(names).anyMatch(typed::has);
    }

    private boolean asksForTax() {
        return anyOf("taxPaid", "taxBack", "taxIncome");
    }

    boolean asksForTaxOnly() {
        return asksForTax() && !anyOf("birthYear", "birthMonth", "birthDay");
    }

    boolean asksForLimit() {
        return !asksForTax() || anyOf("limitClass", "cost", "paid");
    }

    /** Null too where nothing of it was typed. */
    Deduction deduction() {
        if (!asksForTax()) {
            return null;
        }
        Yen paid = typed.required("taxPaid", Yen::parse);
        Yen back = typed.required("taxBack", Yen::parse);
        Yen income = typed.required("taxIncome", Yen::parse);
        if (paid == null || back == null || income == null) {
            return null;
        }
        try {
            return DeductionRules.of(paid, back, income);
        } catch (Rejected rejected) {
            rejected.problems().forEach(problem -> typed.note("taxBack", problem));
            return null;
        }
    }

    /** At the field that asks for it. */
    void note(Problem problem) {
        typed.note(
                switch (problem.field()) {
                    case "birthDate" -> "birthYear";
                    case "careMonth" -> "careYear";
                    default -> problem.field();
                },
                problem);
    }
}
