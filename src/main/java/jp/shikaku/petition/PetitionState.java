package jp.shikaku.petition;

import jp.shikaku.common.Coded;

/** 申請の状態. */
public enum PetitionState implements Coded {
    RECEIVED("0", "受付"),
    ACCEPTED("1", "承認"),
    REJECTED("2", "却下");

    private final String code;
    private final String label;

    PetitionState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static PetitionState of(String code) {
        return Coded.find(PetitionState.class, code);
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
