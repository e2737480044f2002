/**
 * 知識の履歴: what was known when. Every row that says something about a member knows its {@link
 * jp.shikaku.history.Source}; a correction never rewrites what was known, it is kept as {@link
 * jp.shikaku.history.Superseded}.
 *
 * <p>What belongs here: the second time axis (known at), for all features alike. The first (true on) is each feature's own.
 */
package jp.shikaku.history;
