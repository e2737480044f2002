/**
 * 発送: what a run issued goes into envelopes, print files and the post, in lots; and the ledger that proves that every
 * document took exactly one way.
 */
package jp.shikaku.dispatch;
