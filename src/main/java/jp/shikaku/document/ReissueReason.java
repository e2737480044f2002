package jp.shikaku.document;

/** 再交付の理由. */
public enum ReissueReason {
    /** Found again, it has to be returned at once. */
    LOST("紛失", false),
    /** The old one is attached to the application. */
    DAMAGED("破損（古い書類を添付）", true),
    RETURNED_MAIL("返戻", true);

    private final String label;
    private final boolean oldOneInHand;

    ReissueReason(String label, boolean oldOneInHand) {
        this.label = label;
        this.oldOneInHand = oldOneInHand;
    }

    public String label() {
        return label;
    }

    boolean oldOneInHand() {
        return oldOneInHand;
    }
}
