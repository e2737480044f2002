package jp.shikaku.document.qr;

import jp.shikaku.common.Problem;

/** 署名の照合結果: either what the certificate says, or why it is not believed. */
public sealed interface Verification {

    /** 真正: signed with a key of this issuer and unchanged. Whether it was revoked since is not in the signature. */
    record Genuine(QrClaims claims) implements Verification {}

    /** 不明: not a signature of ours (DOC-021), signed with an unknown key (DOC-022), or changed (DOC-023). */
    record Refused(Problem problem) implements Verification {}
}
