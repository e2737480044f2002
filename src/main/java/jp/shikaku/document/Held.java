package jp.shikaku.document;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 手元の書類: the latest document issued to somebody that has not come back.
 *
 * @param lastDay 有効期限; null = without end
 * @param printed 印字事項: tells whether anything printed has changed; leaves out number, day of issue and validity
 */
public record Held(DocumentKind kind, LocalDate issuedOn, LocalDate lastDay, String printed) {

    public Held {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(printed, "printed");
    }

    public boolean liveOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    public boolean endsBy(LocalDate day) {
        return !(lastDay == null || lastDay.isAfter(day));
    }
}
