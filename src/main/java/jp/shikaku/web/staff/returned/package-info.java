/** 返戻: the pages to receive letters that came back, and to work them off. */
package jp.shikaku.web.staff.returned;
