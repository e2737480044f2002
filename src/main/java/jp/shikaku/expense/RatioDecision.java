package jp.shikaku.expense;

import jp.shikaku.law.Reason;
import jp.shikaku.member.CopaymentRatio;

/** 一部負担割合の判定, with its reason. */
public record RatioDecision(CopaymentRatio ratio, Reason reason) {}
