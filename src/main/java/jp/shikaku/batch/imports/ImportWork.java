package jp.shikaku.batch.imports;

/** There is a file to take over, as soon as the transaction that says so has ended well. */
public record ImportWork(String insurer, long importId) {}
