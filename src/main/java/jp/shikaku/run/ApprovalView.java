package jp.shikaku.run;

import java.time.Instant;

/**
 * 承認, to look at.
 *
 * @param byMachine the insurer's core system has ordered it
 * @param undoneBy null = it stands
 */
public record ApprovalView(
        String approvedBy,
        Instant approvedAt,
        boolean byMachine,
        String note,
        String undoneBy,
        Instant undoneAt,
        String undoneWhy) {}
