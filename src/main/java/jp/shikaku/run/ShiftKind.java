package jp.shikaku.run;

/** 変わり方の種類. */
public enum ShiftKind {
    APPEARED("前回いなかった人"),
    JOINED("資格を得た人"),
    LEFT("資格を失った人"),
    REASON("書類か理由が変わった人"),
    ACTION("処置だけが変わった人"),
    SAME("変わらない人");

    private final String label;

    ShiftKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
