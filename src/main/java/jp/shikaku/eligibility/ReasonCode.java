package jp.shikaku.eligibility;

/** 理由コード: why a document is due, and which. Each has one rule of the same name in {@code eligibility.rule}. */
public enum ReasonCode {
    NOT_COVERED(DocumentKind.NONE, "資格がない"),
    ISSUE_TO_ALL(DocumentKind.CERTIFICATE, "全員に交付"),
    LATTER_STAGE_PROVISIONAL(DocumentKind.CERTIFICATE, "後期高齢者の暫定運用"),
    LATTER_STAGE_AGE(DocumentKind.CERTIFICATE, "後期高齢者で85歳以上"),
    SELF_INFO_BLOCKED(DocumentKind.CERTIFICATE, "自己情報提供不可"),
    NO_CARD(DocumentKind.CERTIFICATE, "カードなし"),
    CARD_RETURNED(DocumentKind.CERTIFICATE, "カード返納"),
    CARD_EXPIRED(DocumentKind.CERTIFICATE, "カード期限切れ"),
    CARD_LOST(DocumentKind.CERTIFICATE, "カード紛失（申請）"),
    CARD_RENEWING(DocumentKind.CERTIFICATE, "カード更新中（申請）"),
    REGISTRATION_RELEASED(DocumentKind.CERTIFICATE, "利用登録解除"),
    NOT_REGISTERED(DocumentKind.CERTIFICATE, "利用登録なし"),
    CERTIFICATE_EXPIRED(DocumentKind.CERTIFICATE, "電子証明書の期限切れ"),
    SPECIAL_CARE(DocumentKind.CERTIFICATE, "要配慮者"),
    CARD_USABLE(DocumentKind.NOTICE, "マイナ保険証が使える");

    private final DocumentKind document;
    private final String label;

    ReasonCode(DocumentKind document, String label) {
        this.document = document;
        this.label = label;
    }

    public DocumentKind document() {
        return document;
    }

    public String label() {
        return label;
    }
}
