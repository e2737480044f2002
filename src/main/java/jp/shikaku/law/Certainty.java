package jp.shikaku.law;

/** 根拠の確かさ: how firm the ground is on which a rule stands. */
public enum Certainty {
    LAW("法令"),
    MINISTRY("国の資料"),
    PRACTICE("保険者の実務"),
    POLICY("保険者の定め"),
    PLANNED("予定"),
    ASSUMED("推定");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
