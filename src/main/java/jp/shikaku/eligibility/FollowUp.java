package jp.shikaku.eligibility;

/** 要確認: what an officer should look at although the card works and the decision stands. */
public enum FollowUp {
    CARD_SUSPENDED("カード一時停止（申請なし）"),
    PAPER_PREFERRED("資格確認書の希望");

    private final String label;

    FollowUp(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
