package jp.shikaku.dispatch;

import java.util.List;

/**
 * 件数照合表. Each line says how many there are, and where they went; the parts are counted elsewhere than the whole, so a
 * line that does not balance shows where something was lost or doubled. Computed whenever it is looked at, never stored.
 */
public record Ledger(List<Line> lines) {

    /** 件数 of one thing. */
    public record Count(LedgerItem item, long count) {}

    /** One line: a whole and its parts. */
    public record Line(LedgerItem item, long count, List<Count> parts) {

        Line(LedgerItem item, long count, Count... parts) {
            this(item, count, List.of(parts));
        }

        /** What is missing in the parts; negative = there are too many. */
        public long difference() {
            return count - parts.stream().mapToLong(Count::count).sum();
        }

        public boolean balanced() {
            return difference() == 0;
        }
    }

    public boolean balanced() {
        return lines.stream().allMatch(Line::balanced);
    }
}
