package jp.shikaku.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.ReasonCode;

/**
 * One issued document, to look at. Events oldest first.
 *
 * @param decision why it was issued; null = it was issued before that was kept
 */
public record DocumentView(
        String documentNumber,
        ReasonCode reason,
        DocumentState state,
        LocalDate endedOn,
        boolean mailingHeld,
        Long runId,
        Sheet sheet,
        List<Event> events,
        DecisionView decision) {

    /** 履歴の1行; {@code reason}: the decision behind it, null = none; {@code note}: in somebody's words, null = none. */
    public record Event(Instant happenedAt, String what, LocalDate day, String actor, ReasonCode reason, String note) {}
}
