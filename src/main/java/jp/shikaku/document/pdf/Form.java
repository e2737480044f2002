package jp.shikaku.document.pdf;

/** 資格確認書の様式. A 資格情報のお知らせ is always A4. */
public enum Form {
    /** A letter for a window envelope with the card to cut out and fold. */
    A4("A4（切り取りカード付き）"),
    /** 85.6×54 mm (ISO/IEC 7810 ID-1), front and back page, nothing closer to the edge than 2 mm. */
    CARD("カード（表と裏）");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
