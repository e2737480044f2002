package jp.shikaku.common;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 期間. Half-open [from, until); no until (null) = still running.
 *
 * <p>Refuses an end that is not after the start.
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw Rejected.because("VAL-003", "", from.toString(), until.toString());
        }
    }

    /** 有効期限: the last day still counts. */
    public static Period throughLastDay(LocalDate from, LocalDate last) {
        return new Period(from, last.plusDays(1));
    }

    /** 資格喪失日: no longer covered on that day; null = not known. */
    public static Period untilLossDay(LocalDate from, LocalDate loss) {
        return new Period(from, loss);
    }

    /** 開始日: running from that day. */
    public static Period startingOn(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** The last day that still counts; empty while it runs. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until).map(day -> day.minusDays(1));
    }
}
