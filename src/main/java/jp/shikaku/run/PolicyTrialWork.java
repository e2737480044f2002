package jp.shikaku.run;

/** There is work to do in the background for this trial, as soon as the transaction that says so has ended well. */
public record PolicyTrialWork(String insurer, long trialId) {}
