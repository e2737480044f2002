package jp.shikaku.document;

/** 確認の結果: what a certificate that somebody shows is worth today. */
public enum Verdict {
    GOOD,
    NOT_YET,
    EXPIRED,
    RECALLED,
    REPLACED,
    /** Signed by this server's insurers, and yet there is no such document. */
    UNRECORDED,
    FALSE
}
