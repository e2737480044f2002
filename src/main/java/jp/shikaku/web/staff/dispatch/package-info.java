/** 発送: pages of officers about lots, their files and the ledger. */
package jp.shikaku.web.staff.dispatch;
