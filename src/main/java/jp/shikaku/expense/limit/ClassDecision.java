package jp.shikaku.expense.limit;

import jp.shikaku.law.Reason;
import jp.shikaku.member.LimitClass;

/** 適用区分の判定, with its reason. */
public record ClassDecision(LimitClass limitClass, Reason reason) {}
