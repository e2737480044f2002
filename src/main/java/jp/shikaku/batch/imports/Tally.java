package jp.shikaku.batch.imports;

import java.util.EnumMap;
import java.util.Map;
import jp.shikaku.common.Change;

/** 件数: how the rows of a file came out so far. */
final class Tally {

    private final Map<Change, Long> changes = new EnumMap<>(Change.class);
    private long refused;

    void add(Change change) {
        changes.merge(change, 1L, Long::sum);
    }

    void refuse(int rows) {
        refused += rows;
    }

    long count(Change change) {
        return changes.getOrDefault(change, 0L);
    }

    long refused() {
        return refused;
    }

    long rows() {
        return changes.values().stream().mapToLong(Long::longValue).sum() + refused;
    }
}
