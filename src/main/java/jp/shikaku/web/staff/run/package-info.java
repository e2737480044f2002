/** 発行処理: the pages to decide, look, issue and print. */
package jp.shikaku.web.staff.run;
