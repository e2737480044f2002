package jp.shikaku.dispatch;

/** 件数照合表の項目. */
public enum LedgerItem {
    DUE("交付すると判定した"),
    NOT_ISSUED_YET("まだ発行していない"),
    PULLED_AT_ISSUE("発行時に取りやめた"),
    UNPRINTABLE("印字できず発行しなかった"),
    ISSUED("発行した"),
    ENDED("送る前に有効でなくなった"),
    HELD("発送保留"),
    WAITING("まだロットに入れていない"),
    IN_LOTS("ロットに入れた"),
    CANCELLED("ロットを取りやめた"),
    BEING_DRAWN("作成待ち"),
    PULLED("外した"),
    RENDERED("作成した"),
    READ_BACK("読み戻したページ（宛名台紙を除く）"),
    AT_HAND("引き渡し待ち"),
    HANDED_OVER("引き渡した"),
    AT_PRINTER("差出待ち"),
    SPOILT("損紙"),
    POSTED("差し出した"),
    UNDER_WAY("戻っていない（届いたものを含む）"),
    RETURNED("返戻・未着"),
    ENVELOPES("差し出した封筒（届け出た通数）"),
    ENVELOPES_POSTED("差出済みの発送物が入った封筒"),
    NUMBERS_OF_CERTIFICATES("資格確認書の発行番号（使った数）"),
    NUMBERS_OF_NOTICES("お知らせの発行番号（使った数）"),
    DOCUMENTS("台帳にある書類");

    private final String label;

    LedgerItem(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
