package jp.shikaku.dispatch.returned;

/** 返戻への対応: where a case stands. Each is in exactly one of these. */
public enum CaseState {
    OPEN("対応待ち", true),
    /** The person was asked and has not answered yet. */
    AWAITING("本人の連絡待ち", true),
    /** The same document goes out again. */
    SENT_AGAIN("再送", false),
    /** A new document goes to another address. */
    REISSUED("再交付", false),
    /** Nobody is to get it. */
    RECALLED("回収", false),
    /** It was no longer good when it came back: nothing to do. */
    DEAD("無効の書類", false);

    private final String label;
    private final boolean open;

    CaseState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Whether somebody has to do something about it. */
    public boolean open() {
        return open;
    }
}
