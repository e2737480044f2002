package jp.shikaku.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 施行中の規定: of rules in their order, those in force on a day. Worked out once for each stretch of days without a
 * change, so that a decision does not ask every rule for its days.
 */
public final class RulesInForce<R> {

    private final NavigableMap<LocalDate, List<R>> stretches;

    /** Refuses a rule that cites no {@link LegalBasis}. */
    public RulesInForce(List<R> inOrder) {
        stretches = inOrder.stream()
                .map(rule -> InForce.period(rule.getClass()))
                .flatMap(period -> Stream.of(period.from(), period.until()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), day -> on(inOrder, day), (a, b) -> a, TreeMap::new));
    }

    private static <R> List<R> on(List<R> inOrder, LocalDate day) {
        return inOrder.stream().filter(rule -> InForce.on(rule.getClass(), day)).toList();
    }

    /** Empty before the first of them. */
    public List<R> on(LocalDate day) {
        Map.Entry<LocalDate, List<R>> stretch = stretches.floorEntry(day);
        return stretch == null ? List.of() : stretch.getValue();
    }
}
