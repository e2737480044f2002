package jp.shikaku.eligibility;

/** 材料の種類: what a decision goes by, in the order in which it is read. */
public enum FactKind {
    DAY("判定日"),
    HORIZON("見通し日"),
    BIRTH("生年月日"),
    COVERAGE("資格"),
    VOLUNTARY_CONTINUATION("任意継続"),
    CARD("カード"),
    CERTIFICATE("電子証明書"),
    REGISTRATION("利用登録"),
    PETITION("申請"),
    SPECIAL_CARE("要配慮（以前の申請）"),
    SELF_INFO_BLOCKED("自己情報提供不可"),
    RESIDENCE_LIMIT("在留期限"),
    GRADUATION("卒業予定日"),
    HANDBOOK("手帳の期限"),
    POLICY("交付方針"),
    HELD("手元の書類");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
