package jp.shikaku.member;

/** 特定疾病: care that is dear for years. */
public enum SpecificDisease {
    DIALYSIS("人工透析を行う慢性腎不全"),
    /** 血友病, and HIV from blood products; a document does not say which. */
    OTHER("人工透析以外の特定疾病");

    private final String label;

    SpecificDisease(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
