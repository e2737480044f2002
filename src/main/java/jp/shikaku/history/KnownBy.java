package jp.shikaku.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** いつまでに知ったこと: what was recorded before a moment counts, what came later does not. */
public record KnownBy(Instant before) {

    /** 現在: everything that is known. */
    public static final KnownBy NOW = new KnownBy(Instant.MAX);

    public KnownBy {
        Objects.requireNonNull(before, "before");
    }

    /** その日の終わりに知っていたこと. */
    public static KnownBy endOf(LocalDate day, ZoneId zone) {
        return new KnownBy(day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public boolean includes(Instant recordedAt) {
        return recordedAt.isBefore(before);
    }

    boolean now() {
        return this.equals(NOW);
    }
}
