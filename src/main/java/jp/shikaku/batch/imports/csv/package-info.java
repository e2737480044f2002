/**
 * 取込ファイルの読み取り: from the bytes an insurer sends to rows in the words of the domain, with everything that is wrong
 * with each of them. No database, no clock: what is done with the rows is not decided here.
 */
package jp.shikaku.batch.imports.csv;
