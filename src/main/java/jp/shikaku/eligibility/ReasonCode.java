package jp.shikaku.eligibility;

/**
 * 理由コード: why a document is due, which, and whether it is issued ex officio. Each has one rule of the same name in
 * {@code eligibility.rule}.
 */
public enum ReasonCode {
    NOT_COVERED(DocumentKind.NONE, IssueMode.NONE, "資格がない"),
    ISSUE_TO_ALL(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "全員に交付"),
    LATTER_STAGE_PROVISIONAL(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "後期高齢者の暫定運用"),
    LATTER_STAGE_AGE(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "後期高齢者で基準の年齢以上"),
    SELF_INFO_BLOCKED(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "自己情報提供不可"),
    NO_CARD(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "カードなし"),
    CARD_RETURNED(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "カード返納"),
    CARD_EXPIRED(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "カード期限切れ"),
    CARD_LOST(DocumentKind.CERTIFICATE, IssueMode.ON_APPLICATION, "カード紛失（申請）"),
    CARD_RENEWING(DocumentKind.CERTIFICATE, IssueMode.ON_APPLICATION, "カード更新中（申請）"),
    REGISTRATION_RELEASED(DocumentKind.CERTIFICATE, IssueMode.ON_APPLICATION, "利用登録解除"),
    NOT_REGISTERED(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "利用登録なし"),
    CERTIFICATE_EXPIRED(DocumentKind.CERTIFICATE, IssueMode.EX_OFFICIO, "電子証明書の期限切れ"),
    SPECIAL_CARE(DocumentKind.CERTIFICATE, IssueMode.ON_APPLICATION, "要配慮者"),
    CARD_USABLE(DocumentKind.NOTICE, IssueMode.NOTIFIED, "マイナ保険証が使える");

    private final DocumentKind document;
    private final IssueMode mode;
    private final String label;

    ReasonCode(DocumentKind document, IssueMode mode, String label) {
        this.document = document;
        this.mode = mode;
        this.label = label;
    }

    public DocumentKind document() {
        return document;
    }

    public IssueMode mode() {
        return mode;
    }

    public String label() {
        return label;
    }
}
