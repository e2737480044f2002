package jp.shikaku.eligibility;

/** 訂正されたもの: what can be known of a member, and be corrected. */
public enum Subject {
    MEMBER("加入者"),
    COVERAGE("資格"),
    CARD("利用登録状況"),
    PETITION("申請"),
    ASSESSMENT("負担割合・適用区分"),
    PARTICULARS("個別事項");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
