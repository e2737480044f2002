package jp.shikaku.run;

import java.util.EnumSet;
import java.util.Set;

/** 発行の結果 of one decision. */
public enum Outcome {
    ISSUED("発行"),
    RECALLED("回収"),
    /** The facts had changed since the decision, so nothing was done. */
    PULLED("取りやめ"),
    /** Our fonts lack a character of it, so it was not issued. */
    UNPRINTABLE("印字できない文字"),
    /** It was issued or recalled, and that was taken back. */
    UNDONE("取消");

    /** Of which something came. */
    static final Set<Outcome> CARRIED_OUT = EnumSet.of(ISSUED, RECALLED);

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
