/** 高額療養費の計算: the page with which an officer reckons a household's month. Nothing is kept. */
package jp.shikaku.web.staff.expense;
