/**
 * 返戻: letters that the post has brought back. Each is one case: sent again, reissued to a new address, kept until the person
 * answers, or recalled.
 *
 * <p>What belongs here: receiving them by scanner, and working them off. How they went out is {@code dispatch}'s.
 */
package jp.shikaku.dispatch.returned;
