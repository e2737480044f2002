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

    public String label() {
        return label;
    }
}
