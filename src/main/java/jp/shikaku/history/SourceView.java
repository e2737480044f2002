package jp.shikaku.history;

import java.time.Instant;

/**
 * 出所, to look at.
 *
 * @param label what it came with, as an officer would say it: 「加入者名簿 members.csv」
 * @param recordedBy the account
 */
public record SourceView(String label, Instant recordedAt, String recordedBy) {}
