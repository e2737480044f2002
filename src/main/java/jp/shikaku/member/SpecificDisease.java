package jp.shikaku.member;

/** 特定疾病: care that is dear for years. */
public enum SpecificDisease {
    /** 人工透析を行う慢性腎不全. */
    DIALYSIS("人工透析"),
    /** 血友病, and HIV from blood products. */
    OTHER("血友病など");

    private final String label;

    SpecificDisease(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
