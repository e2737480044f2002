package jp.shikaku.petition;

import jp.shikaku.common.Coded;

/** 申請の理由; 紛失 and 更新中 speak of the card when the application is for issue. */
public enum PetitionReason implements Coded {
    LOST("1", "紛失"),
    RENEWING("2", "更新中"),
    SPECIAL_CARE("3", "要配慮"),
    OTHER("9", "その他");

    private final String code;
    private final String label;

    PetitionReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static PetitionReason of(String code) {
        return Coded.find(PetitionReason.class, code);
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
