package jp.shikaku.expense;

import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Reason;

/** 医療費控除: what was paid and not paid back, above 100,000円 or 5% of total income, to at most 200万円. */
@LegalBasis(article = "所得税法第73条", from = Act.CARDLESS)
public final class DeductionRules {

    private static final Yen USUAL_FLOOR = Yen.of(100_000);
    private static final Yen MOST = Yen.of(2_000_000);

    private DeductionRules() {}

    /** 控除額 with the amounts it came from. */
    public record Deduction(Yen paid, Yen reimbursed, Yen floor, Yen amount, Reason reason) {}

    /** Of one year. {@code reimbursed} includes 高額療養費 and insurance money. Refuses more back than was paid. */
    public static Deduction of(Yen paid, Yen reimbursed, Yen totalIncome) {
        if (reimbursed.isMoreThan(paid)) {
            throw Rejected.because("EXP-033", "reimbursed", reimbursed.toString(), paid.toString());
        }
        Yen floor = totalIncome.fivePercent().atMost(USUAL_FLOOR);
        Yen amount = paid.minus(reimbursed).over(floor).atMost(MOST);
        String text = "支払った " + paid + " から補填された " + reimbursed + " と " + floor + " を引きます。控除額は " + amount + " です（上限 "
                + MOST + "）。";
        return new Deduction(paid, reimbursed, floor, amount, Reason.of("DEDUCTION", text, DeductionRules.class));
    }
}
