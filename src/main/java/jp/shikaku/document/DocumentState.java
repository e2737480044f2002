package jp.shikaku.document;

/** 書類の状態. */
public enum DocumentState {
    /** The one its holder shows today, up to its last day. */
    LIVE("有効"),
    /** Must come back. */
    RECALLED("回収"),
    /** Another one took its place. */
    REPLACED("差替済"),
    /** Good until its last day and no longer; the one that follows is there. */
    EXPIRED("期限まで"),
    /** 取消: the run that issued it was undone before anything left the house. Its number is not given again. */
    VOIDED("取消");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
