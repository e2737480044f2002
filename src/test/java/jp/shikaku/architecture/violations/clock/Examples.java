package jp.shikaku.architecture.violations.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Ways to learn the time. */
class Examples {

    static class AsksTheClock {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    static class WrongToday {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class WrongInTokyo {
        LocalDate today() {
            return LocalDate.now(ZoneId.of("Asia/Tokyo"));
        }
    }

    static class WrongByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    static class WrongOwnClock {
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }

    static class WrongMillis {
        long now() {
            return System.currentTimeMillis();
        }
    }
}
