package jp.shikaku.printcheck;

/** There is work to do in the background for this check, as soon as the transaction that says so has ended well. */
public record PrintCheckWork(String insurer, long checkId) {}
