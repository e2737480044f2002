package jp.shikaku.eligibility;

import jp.shikaku.history.SourceView;

/**
 * 使った事実: one thing that a decision went by, in words.
 *
 * @param source by what it became known; null = it needs none, or none was kept
 */
public record Fact(FactKind kind, String value, SourceView source) {}
