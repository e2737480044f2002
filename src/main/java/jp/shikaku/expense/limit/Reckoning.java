package jp.shikaku.expense.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Reason;

/**
 * 計算の途中: what each part still bears, and the steps so far.
 *
 * @param under70 null = nobody under 70
 * @param from70 null = nobody from 70
 */
record Reckoning(HouseholdMonth of, MonthlyLimit under70, MonthlyLimit from70, List<Part> parts, List<Step> steps) {

    static Reckoning begin(HouseholdMonth household) {
        return new Reckoning(
                household, household.limitOf(false), household.limitOf(true), Part.of(household.bills()), List.of());
    }

    /** Each amount of the tables halved. */
    Reckoning halved() {
        return new Reckoning(
                of, under70 == null ? null : under70.half(), from70 == null ? null : from70.half(), parts, steps);
    }

    /** An amount that stands in no table; half of it in the month of a move, and half again in 75歳到達月. */
    Yen amount(long yen, Part part) {
        Yen whole = Yen.of(yen);
        Yen here = of.movedWithinPrefecture() ? whole.half() : whole;
        return halved(part) ? here.half() : here;
    }

    boolean isFrom70(Part part) {
        return part.patient().elderly(of.month());
    }

    boolean halved(Part part) {
        return part.patient().halved(of.month());
    }

    /** Whether a household's limit can matter to these parts: somebody alone in 75歳到達月 has had a lower one already. */
    boolean concernsHousehold(Predicate<Part> which) {
        List<Part> concerned = parts.stream().filter(which).toList();
        return concerned.stream().anyMatch(part -> !halved(part))
                || concerned.stream().map(Part::patient).distinct().count() > 1;
    }

    MonthlyLimit limitOf(Patient patient) {
        return patient.elderly(of.month()) ? from70 : under70;
    }

    Stream<Patient> patients() {
        return parts.stream().map(Part::patient).distinct();
    }

    Yen cost(Predicate<Part> which) {
        return Yen.sum(parts.stream().filter(which).map(Part::cost));
    }

    Yen borne(Predicate<Part> which) {
        return Yen.sum(parts.stream().filter(which).map(Part::borne));
    }

    /** Lets the parts together bear no more than the limit. */
    Reckoning cap(LimitRule rule, Patient person, Predicate<Part> which, MonthlyLimit limit) {
        Yen cost = cost(which);
        String words = "限度額は" + limit.words(cost, of.many()) + "です。";
        return cap(rule, person, which, limit.of(cost, of.many()), words, limit);
    }

    Reckoning cap(LimitRule rule, Patient person, Predicate<Part> which, Yen most, String words, MonthlyLimit source) {
        Yen before = borne(which);
        Yen refund = before.over(most);
        Step step = new Step(
                rule.code(),
                reason(rule, words, source),
                person == null ? null : person.id(),
                cost(which),
                before,
                most,
                refund,
                before.minus(refund));
        return with(relieved(which, refund), step);
    }

    /** From the first part on: whatever takes one of them into a later sum takes them all, so only their sum matters. */
    private List<Part> relieved(Predicate<Part> which, Yen refund) {
        List<Part> after = new ArrayList<>();
        Yen left = refund;
        for (Part part : parts) {
            Yen here = which.test(part) ? part.borne().atMost(left) : Yen.ZERO;
            left = left.minus(here);
            after.add(part.less(here));
        }
        return after;
    }

    Reckoning with(List<Part> after, Step step) {
        return new Reckoning(
                of,
                under70,
                from70,
                after,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** With the source of the amounts, where they are those of a table. */
    static Reason reason(LimitRule rule, String words, MonthlyLimit source) {
        Reason reason = Reason.of(rule.code().name(), words, rule.getClass());
        return source == null
                ? reason
                : new Reason(
                        reason.code(),
                        source.limitClass().label() + "の" + words,
                        reason.basis() + "、" + source.source() + (source.planned() ? "（予定）" : ""));
    }
}
