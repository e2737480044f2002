package jp.shikaku.eligibility;

/** 交付の別: what a document that is due is issued upon. */
public enum IssueMode {
    /** Without an application, as long as the insurer's policy has it so. */
    EX_OFFICIO("職権交付"),
    /** On an application; where the law says so, renewed without another. */
    ON_APPLICATION("申請による交付"),
    /** The お知らせ: the law obliges the insurer to give it. */
    NOTIFIED("通知"),
    NONE("なし");

    private final String label;

    IssueMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
