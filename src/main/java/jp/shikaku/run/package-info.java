/** 発行処理: deciding for every member as of one day, looking at the outcome, and issuing what is due. */
package jp.shikaku.run;
