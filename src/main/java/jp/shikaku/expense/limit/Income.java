package jp.shikaku.expense.limit;

import java.util.Objects;
import jp.shikaku.common.Yen;

/** 所得, by the measure of the insurer. */
public record Income(IncomeMeasure measure, Yen amount) {

    public Income {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(amount, "amount");
    }

    @Override
    public String toString() {
        return measure.label() + " " + amount;
    }
}
