/** How work arrives that nobody waits for: one package per job. */
package jp.shikaku.batch;
