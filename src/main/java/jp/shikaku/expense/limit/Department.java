package jp.shikaku.expense.limit;

/** 医科・歯科・調剤: bills of one institution are reckoned apart by it; a pharmacy's go with their prescriber's. */
public enum Department {
    MEDICAL("医科"),
    DENTAL("歯科"),
    PHARMACY("調剤（薬局）");

    private final String label;

    Department(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
