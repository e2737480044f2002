package jp.shikaku.document;

/** 処置: what to do about the document somebody holds. */
public enum Action {
    ISSUE("交付"),
    RENEW("更新"),
    REPLACE("差替え"),
    RECALL("回収"),
    KEEP("そのまま");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    /** Whether a new document comes of it. */
    public boolean issues() {
        return this == ISSUE || this == RENEW || this == REPLACE;
    }

    public String label() {
        return label;
    }
}
