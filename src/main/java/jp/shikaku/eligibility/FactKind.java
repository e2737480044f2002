package jp.shikaku.eligibility;

/** 事実の種類: what can be known of a member, and be corrected. */
public enum FactKind {
    MEMBER("加入者"),
    COVERAGE("資格"),
    CARD("利用登録状況"),
    PETITION("申請"),
    ASSESSMENT("負担割合・適用区分"),
    PARTICULARS("個別事項");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
