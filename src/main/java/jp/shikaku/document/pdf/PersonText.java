package jp.shikaku.document.pdf;

/** 券面の文字: what a document says of a person that registers write in any length and with any character. */
public enum PersonText {
    NAME("氏名", PersonText.ON_A_CARD),
    KANA("氏名カナ", Setting.SMALLEST),
    INSURED_PERSON("被保険者氏名", PersonText.ON_A_CARD),
    ADDRESS("住所", PersonText.ON_A_LETTER),
    /** 記号・番号・枝番, the insurer's own face, and the like. */
    OTHER("その他", Setting.SMALLEST);

    /** Points. What labels of small packages must not go below by 食品表示基準8条9号: our measure for a card. */
    private static final float ON_A_CARD = 5.5f;
    /** Points. What labels must not go below by the same rule where there is room: our measure for a letter. */
    private static final float ON_A_LETTER = 8;

    private final String label;
    private final float legible;

    PersonText(String label, float legible) {
        this.label = label;
        this.legible = legible;
    }

    public String label() {
        return label;
    }

    /** Points: below this it can hardly be read. */
    float legible() {
        return legible;
    }
}
