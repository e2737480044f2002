package jp.shikaku.batch.imports;

import java.util.EnumSet;
import java.util.Set;

/** 取込の状態. */
public enum ImportState {
    RECEIVED("受付済み"),
    RUNNING("取込中"),
    INTERRUPTED("中断"),
    APPLIED("取込完了"),
    APPLIED_PARTLY("一部取込"),
    REFUSED("取込中止");

    static final Set<ImportState> BUSY = EnumSet.of(RECEIVED, RUNNING, INTERRUPTED);

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** It is still to be taken over. */
    public boolean busy() {
        return BUSY.contains(this);
    }
}
