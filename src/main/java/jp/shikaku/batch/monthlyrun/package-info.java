/** The job that carries a run's work out in the background. */
package jp.shikaku.batch.monthlyrun;
