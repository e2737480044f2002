package jp.shikaku.eligibility;

import java.util.Objects;
import jp.shikaku.common.Period;

/**
 * 資格 as the rules see it.
 *
 * @param period [取得日, 喪失日): on the 喪失日 itself one is no longer covered
 * @param voluntaryContinuation 任意継続
 */
public record CoverageFact(Period period, boolean voluntaryContinuation) {

    public CoverageFact {
        Objects.requireNonNull(period, "period");
    }
}
