package jp.shikaku.document;

/** 処置の理由コード: why an action, and which. */
public enum ActionCode {
    NOTHING_DUE(Action.KEEP),
    NO_LONGER_DUE(Action.RECALL),
    WOULD_END_BEFORE_ISSUE(Action.KEEP),
    AWAITS_APPLICATION(Action.KEEP),
    NOTHING_HELD(Action.ISSUE),
    OTHER_KIND_DUE(Action.REPLACE),
    PRINTED_ITEM_CHANGED(Action.REPLACE),
    REISSUE_APPLIED_FOR(Action.REPLACE),
    ENDS_BY_HORIZON(Action.RENEW),
    STILL_GOOD(Action.KEEP),
    NOT_ASSESSED(Action.KEEP),
    REISSUED(Action.REPLACE);

    private final Action action;

    ActionCode(Action action) {
        this.action = action;
    }

    /** Whether a document comes of it that is not merely one for another: of the kind due, or for a further term. */
    boolean anew() {
        return this == NOTHING_HELD || this == OTHER_KIND_DUE || this == ENDS_BY_HORIZON;
    }

    /** Whether a document is due and yet not issued, until somebody does something about it. */
    public boolean withholds() {
        return this == WOULD_END_BEFORE_ISSUE || this == AWAITS_APPLICATION || this == NOT_ASSESSED;
    }

    public Action action() {
        return action;
    }
}
