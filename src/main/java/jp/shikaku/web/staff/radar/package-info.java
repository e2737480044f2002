/** 期日レーダー: the pages on what the calendar will bring. */
package jp.shikaku.web.staff.radar;
