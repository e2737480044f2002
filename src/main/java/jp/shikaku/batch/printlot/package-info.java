/** The job that makes, and before the hand-over checks, the print files of a lot in the background. */
package jp.shikaku.batch.printlot;
