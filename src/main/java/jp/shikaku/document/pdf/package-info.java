/** 印刷: draws {@link jp.shikaku.document.sheet.Sheet}s as PDF, the same way for one and for a million. */
package jp.shikaku.document.pdf;
