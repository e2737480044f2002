package jp.shikaku.eligibility;

/** 書類の種類. */
public enum DocumentKind {
    /** Stands in for the insurance card. */
    CERTIFICATE("資格確認書"),
    /** 資格情報通知書 in law; never valid alone. */
    NOTICE("資格情報のお知らせ"),
    NONE("なし");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
