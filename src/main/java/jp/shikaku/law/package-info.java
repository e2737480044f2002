/**
 * How a rule cites its law and the days it is in force, and how a decision words its reasons.
 *
 * <p>What belongs here: the citation ({@link jp.shikaku.law.LegalBasis}, read as {@link jp.shikaku.law.Provision}), never a rule itself.
 */
package jp.shikaku.law;
