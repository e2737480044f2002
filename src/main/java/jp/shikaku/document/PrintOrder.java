package jp.shikaku.document;

/** 印刷の順. Always a total order, so that two files of the same run are the same. */
public enum PrintOrder {
    ROLL("記号番号順", "d.rollKey"),
    EMPLOYER("事業所順", "d.employerCode, d.rollKey"),
    POSTAL_CODE("郵便番号順", "d.postalCode, d.rollKey");

    private final String label;
    private final String columns;

    PrintOrder(String label, String columns) {
        this.label = label;
        this.columns = columns;
    }

    public String label() {
        return label;
    }

    /** The columns of a document {@code d} that it sorts by. */
    public String columns() {
        return columns;
    }
}
