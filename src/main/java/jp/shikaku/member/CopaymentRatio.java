package jp.shikaku.member;

import jp.shikaku.common.Coded;

/** 一部負担割合: the part of the cost the patient pays, in tenths (割). */
public enum CopaymentRatio implements Coded {
    ONE("010", "1割"),
    TWO("020", "2割"),
    THREE("030", "3割");

    private final String code;
    private final String label;

    CopaymentRatio(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static CopaymentRatio of(String code) {
        return Coded.find(CopaymentRatio.class, code);
    }

    /** 割: how many tenths of the cost. */
    public int tenths() {
        return ordinal() + 1;
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
