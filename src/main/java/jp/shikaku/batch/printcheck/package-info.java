/** The job that tries in the background whether everybody's documents would come out on paper. */
package jp.shikaku.batch.printcheck;
