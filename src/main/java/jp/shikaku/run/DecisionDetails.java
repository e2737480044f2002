package jp.shikaku.run;

import jp.shikaku.document.DecisionView;

/**
 * 加入者1人の判定: one decision of a run, to look at.
 *
 * @param decision as it was made then; null = made before that was kept
 */
public record DecisionDetails(RunRow run, DecisionRow row, DecisionView decision) {}
