package jp.shikaku.run;

/** 発行処理の状態. */
public enum RunState {
    DECIDING("判定中"),
    DECIDED("判定済み"),
    ISSUING("発行中"),
    ISSUED("発行済み");

    private final String label;

    RunState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether work goes on in the background. */
    public boolean busy() {
        return this == DECIDING || this == ISSUING;
    }
}
