package jp.shikaku.dispatch.returned;

/** 返戻の理由, as the post writes it on the envelope. */
public enum ReturnReason {
    NO_SUCH_ADDRESS("あて所に尋ねあたらず"),
    MOVED("転居先不明"),
    NOT_FETCHED("保管期間経過"),
    REFUSED("受取拒絶"),
    DECEASED("死亡"),
    OTHER("その他");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
