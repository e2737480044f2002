package jp.shikaku.expense.limit;

/** 計算の段階, in their order. */
public enum StepCode {
    MOVED_WITHIN_PREFECTURE(false),
    SPECIFIC_DISEASE(false),
    COUNTS_FROM_21000(false),
    OUTPATIENT(false),
    TURNING_75(true),
    FROM_70_HOUSEHOLD(true),
    HOUSEHOLD(true);

    private final boolean household;

    StepCode(boolean household) {
        this.household = household;
    }

    /** Whether its limit is one of the household; a person's of 75歳到達月 stands in for it. */
    public boolean household() {
        return household;
    }
}
