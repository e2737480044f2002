/** What belongs here: one example. */
package jp.shikaku.architecture.violations.charters.with;
