package jp.shikaku.dispatch;

/** 郵便の種類. */
public enum Mail {
    ORDINARY("普通郵便"),
    RECORDED("特定記録"),
    REGISTERED("簡易書留");

    private final String label;

    Mail(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 追跡できる郵便: this one if its way can be followed, else the cheapest that can. */
    Mail tracked() {
        return this == ORDINARY ? RECORDED : this;
    }
}
