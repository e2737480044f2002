package jp.shikaku.benchmark;

import java.time.LocalDate;
import jp.shikaku.common.BirthDate;
import jp.shikaku.eligibility.EligibilityFacts;

/** Functions the DRL calls. */
public final class Days {

    private static final LocalDate BY_AGE_FROM = LocalDate.of(2026, 8, 1);

    private Days() {}

    public static boolean provisional(LocalDate on) {
        return on.isBefore(BY_AGE_FROM);
    }

    public static LocalDate nextEndOfJuly(LocalDate on) {
        LocalDate thisYear = LocalDate.of(on.getYear(), 7, 31);
        return thisYear.isBefore(on) ? thisYear.plusYears(1) : thisYear;
    }

    public static boolean under70(BirthDate birth, LocalDate on) {
        return !on.isAfter(birth.lastDayOfMonthReaching(70));
    }

    public static boolean under75(BirthDate birth, LocalDate on) {
        return on.isBefore(birth.birthday(75));
    }

    public static boolean registeredAgainAfter(LocalDate application, EligibilityFacts facts) {
        var registration = facts.card().registration();
        return registration.registeredBy(facts.on())
                && registration.on() != null
                && registration.on().isAfter(application);
    }
}
