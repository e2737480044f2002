package jp.shikaku.history;

/**
 * 訂正: one row that said something and then something else; known to have said the one from when its source was recorded,
 * until the correcting source was.
 *
 * @param from what it said
 * @param to what it said then
 */
public record Corrected(Known<?> row, Object from, Object to, SourceView source, SourceView by) {}
