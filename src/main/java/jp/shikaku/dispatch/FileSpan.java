package jp.shikaku.dispatch;

import jp.shikaku.eligibility.DocumentKind;

/** 印刷ファイルの範囲: the sheets of paper of a lot, by number, that one file holds; both ends included. */
record FileSpan(long lotId, DocumentKind kind, int fileNo, long first, long last) {

    String fileName() {
        return "%d-%d.pdf".formatted(lotId, fileNo);
    }
}
