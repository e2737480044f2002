/**
 * 書類: what is issued to members, how long it is valid, and what to do with what they hold.
 *
 * <p>What belongs here: the life of a 資格確認書 or 資格情報のお知らせ from issue to recall; who is due which is decided in
 * {@code eligibility}.
 */
package jp.shikaku.document;
