package jp.shikaku.run;

/** There is work to do in the background for this run, as soon as the transaction that says so has ended well. */
public record RunWork(String insurer, long runId) {}
