/** 回収: the page of documents that must come back. */
package jp.shikaku.web.staff.recall;
