/**
 * 発行処理: deciding for every member as of one day, looking at the outcome, and issuing what is due; and trying on every
 * member what another policy would change.
 */
package jp.shikaku.run;
