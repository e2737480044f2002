/** Large print files, made in the background and kept until they are fetched. */
package jp.shikaku.batch.printing;
