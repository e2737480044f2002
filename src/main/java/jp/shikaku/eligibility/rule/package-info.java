/**
 * 判定の規定, one class each. Their order stands in {@link jp.shikaku.eligibility.DocumentRules}; each is named like its
 * {@link jp.shikaku.eligibility.ReasonCode} or {@link jp.shikaku.eligibility.FollowUp}.
 */
package jp.shikaku.eligibility.rule;
