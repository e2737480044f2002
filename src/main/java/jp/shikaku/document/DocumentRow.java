package jp.shikaku.document;

import java.time.LocalDate;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;

/** One line of a list of documents. */
public record DocumentRow(
        String documentNumber,
        DocumentKind kind,
        ReasonCode reason,
        LocalDate issuedOn,
        LocalDate validUntil,
        DocumentState state,
        LocalDate endedOn,
        boolean mailingHeld) {

    /** Whether its holder could show it on the day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(issuedOn)
                && (endedOn == null || day.isBefore(endedOn))
                && (validUntil == null || !day.isAfter(validUntil));
    }
}
