package jp.shikaku.run;

import java.util.List;

/** One run with its counts, to look at. The counts add up to the members decided. */
public record RunView(RunRow run, List<RunCount> counts) {}
