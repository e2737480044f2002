/** 書類: the pages to find and look at documents. */
package jp.shikaku.web.staff.document;
