package jp.shikaku.run;

/** 発行の結果 of one decision. */
public enum Outcome {
    ISSUED("発行"),
    RECALLED("回収"),
    /** The facts had changed since the decision, so nothing was done. */
    PULLED("取りやめ"),
    /** Our fonts lack a character of it, so it was not issued. */
    UNPRINTABLE("印字できない文字");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
