package jp.shikaku.api.rest;

import java.time.Clock;
import java.time.LocalDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.KnownBy;

/**
 * The two time axes of a call.
 *
 * @param asOf 判定日: the day it is about
 * @param knownOn 知識の日: what was known at its end; null = what is known now
 */
record AsKnown(LocalDate asOf, LocalDate knownOn, KnownBy knownBy) {

    /** Null = today, and now. Refuses what is no day, and a {@code knownOn} that has yet to come (API-012). */
    static AsKnown of(String asOf, String knownOn, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : Dates.parse(asOf);
        if (knownOn == null) {
            return new AsKnown(day, null, KnownBy.NOW);
        }
        LocalDate known = Dates.parse(knownOn);
        if (known.isAfter(today)) {
            throw Rejected.because("API-012", "knownOn", known.toString(), today.toString());
        }
        return new AsKnown(day, known, known.equals(today) ? KnownBy.NOW : KnownBy.endOf(known, clock.getZone()));
    }
}
