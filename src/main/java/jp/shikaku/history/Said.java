package jp.shikaku.history;

/** A row and what it said at a moment, with the source of that. */
public record Said<R, T>(R row, T statement, Long sourceId) {}
