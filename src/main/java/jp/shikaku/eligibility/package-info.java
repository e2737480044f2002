/**
 * どの書類を誰に: facts about one member on one day go in, the document that is due and every reason come out.
 *
 * <p>What belongs here: the decision, as a pure function of {@link jp.shikaku.eligibility.EligibilityFacts}; no clock, no
 * database, no container.
 */
package jp.shikaku.eligibility;
