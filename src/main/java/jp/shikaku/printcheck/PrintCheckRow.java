package jp.shikaku.printcheck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One check with how far it is.
 *
 * @param asOf whoever is covered on that day or later is checked
 * @param covered members tried so far
 * @param characters how many characters were laid out for them
 * @param stopped of them, those who would get no document
 * @param failure why the work stands still; null = it does not
 */
public record PrintCheckRow(
        long id,
        LocalDate asOf,
        PrintCheckState state,
        long processed,
        long total,
        long covered,
        long characters,
        long stopped,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        String failure) {

    /** Whether work goes on in the background. */
    public boolean busy() {
        return state == PrintCheckState.RUNNING && failure == null;
    }

    /** 1秒あたりの文字数; 0 = not finished, or in no time. */
    public long charactersPerSecond() {
        long millis =
                finishedAt == null ? 0 : Duration.between(startedAt, finishedAt).toMillis();
        return millis == 0 ? 0 : characters * 1000 / millis;
    }
}
