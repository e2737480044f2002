package jp.shikaku.dispatch;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 一通の足どり: what became of a document in one lot.
 *
 * @param pullReason null = it was not taken out
 * @param last whether that is what became of it last
 */
public record LifeLine(
        long lotId,
        String envelope,
        PieceState state,
        PullReason pullReason,
        boolean last,
        Instant orderedAt,
        Instant handedOverAt,
        LocalDate postedOn) {}
