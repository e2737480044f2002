package jp.shikaku.card;

import jp.shikaku.common.Coded;

/** 健康保険証利用登録の状態. */
public enum RegistrationState implements Coded {
    NONE("0", "なし"),
    REGISTERED("1", "登録"),
    RELEASED("2", "解除");

    private final String code;
    private final String label;

    RegistrationState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static RegistrationState of(String code) {
        return Coded.find(RegistrationState.class, code);
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
