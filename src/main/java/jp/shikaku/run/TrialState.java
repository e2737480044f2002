package jp.shikaku.run;

/** 方針の試算の状態. */
public enum TrialState {
    RUNNING("調べている途中"),
    DONE("調べ終わり"),
    CANCELLED("中止"),
    ADOPTED("この内容で定めた");

    private final String label;

    TrialState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
