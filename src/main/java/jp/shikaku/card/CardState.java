package jp.shikaku.card;

import jp.shikaku.common.Coded;

/** カードの状態 in the monthly national data; 返納 and 期限切れ are final for that card. */
public enum CardState implements Coded {
    NONE("0", "なし"),
    VALID("1", "有効"),
    SUSPENDED("2", "一時停止"),
    RETURNED("3", "返納"),
    EXPIRED("4", "期限切れ");

    private final String code;
    private final String label;

    CardState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static CardState of(String code) {
        return Coded.find(CardState.class, code);
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
