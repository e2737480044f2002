/**
 * 申請: what members apply for (issue, reissue, release of the registration), and how far it has come.
 *
 * <p>What belongs here: the application itself; what it leads to is decided in {@code eligibility}.
 */
package jp.shikaku.petition;
