package jp.shikaku.document.pdf;

/** 窓付き封筒: the window is at the same place of the page, only the folds differ. */
public enum Envelope {
    /** 長形3号: A4 folded twice. */
    LONG_3("長形3号"),
    /** 角形2号: A4 unfolded, for many sheets. */
    SQUARE_2("角形2号");

    private final String label;

    Envelope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
