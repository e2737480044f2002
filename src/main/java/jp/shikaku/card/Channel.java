package jp.shikaku.card;

import jp.shikaku.common.Coded;

/** 登録経路: where the card was registered. */
public enum Channel implements Coded {
    INSTITUTION("1", "医療機関"),
    PORTAL("2", "マイナポータル"),
    ATM("3", "ATM");

    private final String code;
    private final String label;

    Channel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Channel of(String code) {
        return Coded.find(Channel.class, code);
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
