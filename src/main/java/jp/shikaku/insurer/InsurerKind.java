package jp.shikaku.insurer;

/** 保険者の種類. */
public enum InsurerKind {
    KYOKAI("協会けんぽ"),
    HEALTH_SOCIETY("健康保険組合"),
    NATIONAL("国民健康保険"),
    MUTUAL_AID("共済組合"),
    LATTER_STAGE("後期高齢者医療広域連合");

    private final String label;

    InsurerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 後期高齢者医療: its members are 75 and over, or 65 and over with a recognised disability. */
    public boolean latterStage() {
        return this == LATTER_STAGE;
    }
}
