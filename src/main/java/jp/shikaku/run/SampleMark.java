package jp.shikaku.run;

/** 目で見た結果 of one sample. */
public enum SampleMark {
    RIGHT("正しい"),
    STRANGE("おかしい");

    private final String label;

    SampleMark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
