package jp.shikaku.run;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 抜き取りの割り当て: which of the members that shifted alike an officer looks at: by turns of the largest and of the strangest
 * shifts, one of each, then a second one. The same differences always give the same plan.
 */
final class SamplePlan {

    static final int MOST = 10;

    /**
     * One member to pick.
     *
     * @param nth which one of those who shifted so, from 0
     * @param unusual whether it is one of the strangest
     */
    record Pick(Difference from, int nth, boolean unusual) {}

    private static final Comparator<Difference> LARGEST_FIRST = comparing(Difference::members)
            .reversed()
            .thenComparing(line -> line.shift().toString());

    private SamplePlan() {}

    static List<Pick> of(List<Difference> differences, List<Outlier> outliers) {
        List<Difference> shifted = differences.stream()
                .filter(line -> line.shift().kind() != ShiftKind.SAME)
                .sorted(LARGEST_FIRST)
                .toList();
        // Who came out as before tells little, but more than nothing.
        List<Difference> largest =
                shifted.isEmpty() ? differences.stream().sorted(LARGEST_FIRST).toList() : shifted;
        List<Difference> strangest = largest.stream()
                .sorted(comparing((Difference line) -> !unusual(line, outliers))
                        .thenComparing(line -> line.shift().kind() == ShiftKind.ACTION)
                        .thenComparing(LARGEST_FIRST.reversed()))
                .toList();
        List<Pick> picks = new ArrayList<>();
        long people = largest.stream().mapToLong(Difference::members).sum();
        for (int nth = 0; picks.size() < Math.min(MOST, people); nth++) {
            picks.addAll(round(nth, largest, strangest, outliers));
        }
        return picks.stream().limit(MOST).toList();
    }

    /** The nth member of each, by turns from the two orders. */
    private static List<Pick> round(
            int nth, List<Difference> largest, List<Difference> strangest, List<Outlier> outliers) {
        return Stream.iterate(0, i -> i < largest.size(), i -> i + 1)
                .flatMap(i -> Stream.of(largest.get(i), strangest.get(i)))
                .distinct()
                .filter(line -> line.members() > nth)
                .map(line -> new Pick(line, nth, unusual(line, outliers)))
                .toList();
    }

    private static boolean unusual(Difference line, List<Outlier> outliers) {
        return outliers.stream().anyMatch(outlier -> outlier.concerns(line.shift()));
    }
}
