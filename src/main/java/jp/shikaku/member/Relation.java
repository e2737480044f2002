package jp.shikaku.member;

import jp.shikaku.common.Coded;

/** 本人・家族: insured in one's own right, or as a dependant (被扶養者). */
public enum Relation implements Coded {
    INSURED("1", "本人"),
    DEPENDANT("2", "家族");

    private final String code;
    private final String label;

    Relation(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Relation of(String code) {
        return Coded.find(Relation.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
