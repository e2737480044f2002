package jp.shikaku.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;

/** One run with its counts, to look at. The counts add up to the members decided. */
public record RunView(RunRow run, List<RunCount> counts, List<WithheldCount> withheld) {

    private static final Comparator<RunCount> IN_ORDER = Comparator.comparing(
                    RunCount::document, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RunCount::reason, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RunCount::action, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RunCount::outcome, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** 書類と理由ごとの件数. */
    public List<RunCount> byReason() {
        return summed(count -> new RunCount(count.document(), count.reason(), null, null, 0));
    }

    /** 処置と書類ごとの件数. */
    public List<RunCount> byAction() {
        return summed(count -> new RunCount(count.document(), null, count.action(), null, 0)).stream()
                .sorted(Comparator.comparing(RunCount::action))
                .toList();
    }

    /** How many documents of the kind are to be issued. */
    public long due(DocumentKind kind) {
        return sum(count -> count.document() == kind && count.action().issues());
    }

    public long recalls() {
        return sum(count -> count.action() == Action.RECALL);
    }

    /** 件数 of those acted on that came out so. */
    public long cameOut(Outcome outcome) {
        return sum(count -> count.outcome() == outcome);
    }

    public long decided() {
        return sum(count -> true);
    }

    private long sum(Predicate<RunCount> which) {
        return counts.stream().filter(which).mapToLong(RunCount::count).sum();
    }

    private List<RunCount> summed(UnaryOperator<RunCount> line) {
        return counts.stream()
                .collect(groupingBy(line, () -> new TreeMap<>(IN_ORDER), summingLong(RunCount::count)))
                .entrySet()
                .stream()
                .map(sum -> sum.getKey().with(sum.getValue()))
                .toList();
    }
}
