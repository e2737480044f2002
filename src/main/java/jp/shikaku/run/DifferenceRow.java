package jp.shikaku.run;

/** One line of what is different from the run before. */
public record DifferenceRow(long id, Shift shift, long members) {}
