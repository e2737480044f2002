package jp.shikaku.expense.limit;

import jp.shikaku.common.Yen;
import jp.shikaku.law.Reason;

/**
 * 計算の1段階: which rule spoke, its basis, and the amounts it went by.
 *
 * @param person whom it is about; null = the household
 * @param cost 10割 of what it took together
 * @param ownPart what was left to bear of it before
 * @param limit the most that is borne; null = the step only chooses what counts
 */
public record Step(
        StepCode code, Reason reason, String person, Yen cost, Yen ownPart, Yen limit, Yen refund, Yen remaining) {}
