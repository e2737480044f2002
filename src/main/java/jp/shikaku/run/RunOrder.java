package jp.shikaku.run;

import java.time.LocalDate;
import jp.shikaku.common.Rejected;

/**
 * 発行処理の指示.
 *
 * @param horizon documents must be in hand by this day; not before {@code asOf}
 * @param simulate only to look at: can never be issued
 */
public record RunOrder(LocalDate asOf, LocalDate horizon, boolean simulate) {

    public RunOrder {
        if (asOf == null) {
            throw Rejected.because("RUN-005", "asOf");
        }
        if (horizon != null && horizon.isBefore(asOf)) {
            throw Rejected.because("RUN-006", "horizon", asOf.toString());
        }
    }

    RunOrder withHorizon(LocalDate day) {
        return horizon == null ? new RunOrder(asOf, day, simulate) : this;
    }
}
