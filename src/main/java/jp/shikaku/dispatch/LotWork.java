package jp.shikaku.dispatch;

/** There is work to do in the background for this lot, as soon as the transaction that says so has ended well. */
public record LotWork(String insurer, long lotId) {}
