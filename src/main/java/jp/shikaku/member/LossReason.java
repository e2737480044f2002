package jp.shikaku.member;

import jp.shikaku.common.Coded;

/** 資格喪失事由. */
public enum LossReason implements Coded {
    DEATH("01", "死亡"),
    WELFARE("02", "生活保護"),
    OTHER_INSURER("03", "他保険加入"),
    OTHER("99", "その他");

    private final String code;
    private final String label;

    LossReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static LossReason of(String code) {
        return Coded.find(LossReason.class, code);
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
