package jp.shikaku.document.pdf;

/** 印刷の支障. */
public enum Trouble {
    /** No font has one of the characters: nothing is printed. */
    MISSING_CHARACTER("印字できない文字", true),
    /** Even in the smallest type it does not fit: nothing is printed. */
    TOO_LONG("欄に収まらない", true),
    /** Printed, but hardly to be read. */
    TOO_SMALL("字が小さい", false),
    NO_ADDRESS("住所なし", true),
    NO_POSTAL_CODE("郵便番号なし", false);

    private final String label;
    private final boolean stops;

    Trouble(String label, boolean stops) {
        this.label = label;
        this.stops = stops;
    }

    public String label() {
        return label;
    }

    /** Whether the document does not reach the person because of it. */
    public boolean stops() {
        return stops;
    }

    /** Whether it lies in how the text is written, not in its absence. */
    public boolean ofText() {
        return this != NO_ADDRESS && this != NO_POSTAL_CODE;
    }
}
