package jp.shikaku.dispatch;

/** 発送物の状態: how far one document has come on its way. */
public enum PieceState {
    ORDERED("作成待ち"),
    /** Its page was drawn and read back. */
    RENDERED("作成済み"),
    /** Taken out before the hand-over: it no longer came out as issued. */
    PULLED("発送から外した"),
    HANDED_OVER("引き渡し済み"),
    POSTED("差出済み"),
    /** Undelivered: the post brought it back. */
    RETURNED("返戻"),
    /** Spoilt at the printer's or when put into the envelope, and not posted. */
    SPOILT("損紙"),
    CANCELLED("取りやめ");

    private final String label;

    PieceState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is out of the house. */
    public boolean posted() {
        return this == POSTED || this == RETURNED;
    }
}
