package jp.shikaku.batch.imports;

/** 取込の状態. */
public enum ImportState {
    RECEIVED("受付済み"),
    RUNNING("取込中"),
    APPLIED("取込完了"),
    APPLIED_PARTLY("一部取込"),
    REFUSED("取込中止");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean busy() {
        return this == RECEIVED || this == RUNNING;
    }
}
