package jp.shikaku.dispatch.returned;

import java.time.LocalDate;

/**
 * 受け付けの結果.
 *
 * @param anew false = it was received before, and nothing was done now
 * @param returnedOn the day that was recorded
 */
public record Received(
        boolean anew, long id, String documentNumber, LocalDate returnedOn, ReturnReason reason, CaseState state) {}
