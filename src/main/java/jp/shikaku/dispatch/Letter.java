package jp.shikaku.dispatch;

import jp.shikaku.document.sheet.Sheet;

/**
 * A document at its place in a lot, ready to be drawn.
 *
 * @param employerCode null = it does not go through a 事業所
 */
record Letter(long sequence, int envelope, String employerCode, Sheet sheet) {}
