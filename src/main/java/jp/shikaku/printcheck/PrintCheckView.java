package jp.shikaku.printcheck;

import java.util.List;

/** One check with what it has found so far, by text and trouble. */
public record PrintCheckView(PrintCheckRow check, List<FindingCount> counts) {

    public long findings() {
        return counts.stream().mapToLong(FindingCount::count).sum();
    }
}
