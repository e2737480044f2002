package jp.shikaku.member;

import jp.shikaku.common.Coded;

/** 性別 as the register has it. */
public enum Sex implements Coded {
    MALE("1", "男"),
    FEMALE("2", "女"),
    UNSTATED("3", "未設定");

    private final String code;
    private final String label;

    Sex(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Sex of(String code) {
        return Coded.find(Sex.class, code);
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
