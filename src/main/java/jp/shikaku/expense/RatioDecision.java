package jp.shikaku.expense;

import java.util.List;
import jp.shikaku.law.Reason;
import jp.shikaku.member.CopaymentRatio;

/**
 * 一部負担割合の判定, with its reasons; the first decided the ratio.
 *
 * @param ratio what the patient bears in the end
 * @param payInFull 特別療養: 10割 at the window, of which all but the ratio is paid back on application
 */
public record RatioDecision(CopaymentRatio ratio, boolean payInFull, List<Reason> reasons) {

    private static final int WHOLE = 10;

    /** 窓口で払う割合, in tenths of the cost. */
    public int tenthsAtWindow() {
        return payInFull ? WHOLE : ratio.tenths();
    }
}
