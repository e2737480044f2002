package jp.shikaku.printcheck;

/** 印刷点検の状態. */
public enum PrintCheckState {
    RUNNING("点検中"),
    DONE("点検済み"),
    CANCELLED("取りやめ");

    private final String label;

    PrintCheckState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
