/** Shikaku. */
package jp.shikaku;
