package jp.shikaku.petition;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 申請 as the rules see it.
 *
 * @param reason null = none given (a release needs none)
 * @param documentEndedOn the last day of the document issued on it; null = none issued, or it still runs
 */
public record PetitionFact(
        String receiptNumber,
        LocalDate receivedOn,
        PetitionKind kind,
        PetitionReason reason,
        PetitionState state,
        LocalDate documentEndedOn) {

    public PetitionFact {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
    }

    /** Accepted, and received by that day. */
    public boolean acceptedBy(LocalDate day) {
        return state == PetitionState.ACCEPTED && !receivedOn.isAfter(day);
    }

    /** Accepted, and the document issued on it has not ended before that day. */
    public boolean countsOn(LocalDate day) {
        return acceptedBy(day) && (documentEndedOn == null || !documentEndedOn.isBefore(day));
    }

    /** The same; the document issued on it lasts until that day. */
    public PetitionFact withDocumentUntil(LocalDate lastDay) {
        return new PetitionFact(receiptNumber, receivedOn, kind, reason, state, lastDay);
    }
}
