package jp.shikaku.document;

/** 確認の結果: what a certificate that somebody shows is worth today. */
public enum Verdict {
    GOOD,
    NOT_YET,
    EXPIRED,
    RECALLED,
    REPLACED,
    /** Its issue was taken back before it left the house. */
    VOIDED,
    /** Signed by this server's insurers, and yet there is no such document. */
    UNRECORDED,
    FALSE
}
