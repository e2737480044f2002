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

    /** Beyond any run; dates behind it come from slips of the finger, and no calendar of ours can print them. */
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    public RunOrder {
        if (asOf == null) {
            throw Rejected.because("RUN-005", "asOf");
        }
        if (horizon != null && horizon.isBefore(asOf)) {
            throw Rejected.because("RUN-006", "horizon", asOf.toString());
        }
        refuseTooLate("asOf", asOf);
        refuseTooLate("horizon", horizon);
    }

    static void refuseTooLate(String field, LocalDate day) {
        if (day != null && day.isAfter(LAST_DAY)) {
            throw Rejected.because("RUN-009", field, day.toString(), LAST_DAY.toString());
        }
    }

    RunOrder withHorizon(LocalDate day) {
        return horizon == null ? new RunOrder(asOf, day, simulate) : this;
    }
}
