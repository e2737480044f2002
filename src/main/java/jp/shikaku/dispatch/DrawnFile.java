package jp.shikaku.dispatch;

/**
 * A print file as it was drawn and read back.
 *
 * @param pages all of them
 * @param documents those that are documents; the others are 宛名台紙
 * @param sha256 null = there is no page, so there is no file
 */
record DrawnFile(long pages, long documents, long bytes, String sha256) {}
