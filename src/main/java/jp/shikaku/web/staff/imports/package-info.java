/** 取込: the pages to hand files in. */
package jp.shikaku.web.staff.imports;
