package jp.shikaku.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 役所の時計: stands still, on Japanese time, until the test moves it. */
public final class OfficeClock extends Clock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Instant now;

    public OfficeClock(LocalDate day) {
        morningOf(day);
    }

    public void morningOf(LocalDate day) {
        now = day.atTime(9, 0).atZone(JAPAN).toInstant();
    }

    /** Forward, or back if negative. */
    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
