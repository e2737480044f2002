package jp.shikaku.expense.limit;

import java.util.List;
import java.util.function.Predicate;
import jp.shikaku.common.Yen;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Milestones;
import jp.shikaku.law.Question;

/** 世帯合算の対象: under 70 an own part from 21,000円 counts whole; less counts neither itself nor its cost. */
@LegalBasis(
        question = Question.COUNTS_FOR_HOUSEHOLD,
        says = Milestones.ELDERLY_BENEFIT_AGE + "歳未満は、病院ごとに" + CountsFrom21000.LEAST + "円以上の自己負担だけを合算します。",
        article = "健康保険法第115条、同法施行令第41条（70歳未満の21,000円以上）",
        from = LimitRules.FROM)
class CountsFrom21000 implements LimitRule {

    /** In yen. */
    static final long LEAST = 21_000;

    @Override
    public StepCode code() {
        return StepCode.COUNTS_FROM_21000;
    }

    @Override
    public Reckoning apply(Reckoning before) {
        if (before.under70() == null) {
            return before;
        }
        List<Part> after = before.parts().stream()
                .map(part ->
                        before.isFrom70(part) || !before.amount(LEAST, part).isMoreThan(part.borne())
                                ? part
                                : part.left())
                .toList();
        Predicate<Part> young = part -> !before.isFrom70(part);
        Yen borne = before.borne(young);
        long left = after.stream().filter(part -> !part.counts()).count();
        String words = "70歳未満の自己負担は、医療機関ごとに" + Yen.of(LEAST) + "以上（半額の月は半分以上）のものを合算します。合算しないものは" + left + "件です。";
        Step step = new Step(
                code(), Reckoning.reason(this, words, null), null, before.cost(young), borne, null, Yen.ZERO, borne);
        return before.with(after, step);
    }
}
