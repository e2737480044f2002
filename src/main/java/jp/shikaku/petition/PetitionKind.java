package jp.shikaku.petition;

import jp.shikaku.common.Coded;

/** 申請の種別: issue of a 資格確認書, release of the registration, or reissue of a document held. */
public enum PetitionKind implements Coded {
    ISSUE("1", "交付"),
    RELEASE("2", "利用登録解除"),
    REISSUE("3", "再交付");

    private final String code;
    private final String label;

    PetitionKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static PetitionKind of(String code) {
        return Coded.find(PetitionKind.class, code);
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
