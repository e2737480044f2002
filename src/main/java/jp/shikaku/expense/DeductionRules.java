package jp.shikaku.expense;

import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.law.Reason;

/** 医療費控除: what was paid and not paid back, above 100,000円 or 5% of total income, to at most 200万円. */
@LegalBasis(
        question = Question.DEDUCTION,
        says = "払った医療費から戻った額を引き、残りが" + DeductionRules.USUAL_FLOOR + "円を超えた分です。所得が少ない人は、もっと低い額から控除できます。",
        article = "所得税法第73条",
        from = Act.CARDLESS)
public final class DeductionRules {

    static final long USUAL_FLOOR = 100_000;
    private static final Yen MOST = Yen.of(2_000_000);

    private DeductionRules() {}

    /** 控除額 with the amounts it came from. */
    public record Deduction(Yen paid, Yen reimbursed, Yen floor, Yen amount, Reason reason) {}

    /** Of one year. {@code reimbursed} includes 高額療養費 and insurance money. Refuses more back than was paid. */
    public static Deduction of(Yen paid, Yen reimbursed, Yen totalIncome) {
        if (reimbursed.isMoreThan(paid)) {
            throw Rejected.because("EXP-033", "reimbursed", reimbursed.toString(), paid.toString());
        }
        Yen floor = totalIncome.fivePercent().atMost(Yen.of(USUAL_FLOOR));
        Yen amount = paid.minus(reimbursed).over(floor).atMost(MOST);
        String text = "支払った " + paid + " から補填された " + reimbursed + " と " + floor + " を引きます。控除額は " + amount + " です（上限 "
                + MOST + "）。";
        return new Deduction(paid, reimbursed, floor, amount, Reason.of("DEDUCTION", text, DeductionRules.class));
    }
}
