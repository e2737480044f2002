package jp.shikaku.dispatch;

/** 発送ロットの状態. */
public enum LotState {
    /** Documents are being put into envelopes and files. */
    PLANNING("組み分け中"),
    /** Files are being drawn and read back. */
    DRAWING("印刷ファイルの作成中"),
    /** Every page was read back; waits to be handed over. */
    READY("引き渡し待ち"),
    /** Everybody is judged once more, for the day of the hand-over. */
    CHECKING("引き渡し前の確認中"),
    /** The printer has the files. */
    HANDED_OVER("引き渡し済み"),
    POSTED("差出済み"),
    CANCELLED("取りやめ");

    private final String label;

    LotState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether work goes on in the background. */
    public boolean busy() {
        return this == PLANNING || this == DRAWING || this == CHECKING;
    }

    /** Whether somebody outside may have the files of it. */
    public boolean released() {
        return this == READY || this == HANDED_OVER;
    }

    /** Whether it has left the house, or did. */
    public boolean handedOver() {
        return this == HANDED_OVER || this == POSTED;
    }
}
