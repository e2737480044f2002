package jp.shikaku.insurer;

/** 方針の状態, of one entry on a day. */
public enum PolicyState {
    IN_FORCE("いまの方針"),
    COMING("これからの方針"),
    PAST("終わった方針"),
    /** Another was entered for the same day later. */
    SUPERSEDED("改めた方針");

    private final String label;

    PolicyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
