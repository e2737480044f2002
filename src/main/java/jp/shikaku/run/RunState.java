package jp.shikaku.run;

/** 発行処理の状態. A busy one is also the step that is being worked off. */
public enum RunState {
    DECIDING("判定中"),
    COMPARING("前回との比較中"),
    DECIDED("判定済み"),
    ISSUING("発行中"),
    ISSUED("発行済み"),
    UNDOING("発行の取消中"),
    UNDONE("発行を取消済み"),
    /** Ended by an officer before anything was issued; nothing comes of it. */
    STOPPED("中止");

    private final String label;

    RunState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether work goes on in the background. */
    public boolean busy() {
        return switch (this) {
            case DECIDING, COMPARING, ISSUING, UNDOING -> true;
            case DECIDED, ISSUED, UNDONE, STOPPED -> false;
        };
    }

    /** Whether every member has a decision by now. */
    boolean decided() {
        return this != DECIDING && this != COMPARING && this != STOPPED;
    }
}
