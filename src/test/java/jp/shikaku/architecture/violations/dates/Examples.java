package jp.shikaku.architecture.violations.dates;

import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.GregorianCalendar;

/** Ways to hold a day. */
class Examples {

    record Good(LocalDate day) {}

    record WrongDate(Date day) {}

    static class WrongCalendar {
        final GregorianCalendar day = new GregorianCalendar(2026, 10, 5);
    }

    static class WrongFormat {
        String format(Object day) {
            return new SimpleDateFormat("yyyy-MM-dd").format(day);
        }
    }
}
