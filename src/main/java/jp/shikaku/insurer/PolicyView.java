package jp.shikaku.insurer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Period;

/**
 * 方針の登録, to look at.
 *
 * @param number 1, 2, 3 … in the order of entering
 * @param lastDay the last day it is in force; null = until another follows, or it never came into force
 */
public record PolicyView(
        int number,
        PolicyState state,
        DocumentPolicy policy,
        LocalDate lastDay,
        List<Line> lines,
        String enteredBy,
        Instant enteredAt) {

    /**
     * One item and what the policy says about it.
     *
     * @param before what was so on its first day until it was entered; null = the same
     */
    public record Line(PolicyItem item, String words, String before) {

        /** One for each item, compared with another policy (null = none). */
        public static List<Line> of(InsurerKind kind, DocumentPolicy policy, DocumentPolicy before) {
            return PolicyItem.of(kind).stream()
                    .map(item -> of(item, item.words(policy), before == null ? null : item.words(before)))
                    .toList();
        }

        private static Line of(PolicyItem item, String words, String before) {
            return new Line(item, words, words.equals(before) ? null : before);
        }

        public boolean changed() {
            return before != null;
        }
    }

    /** What was new in it when it was entered. */
    public List<Line> changes() {
        return lines.stream().filter(Line::changed).toList();
    }

    /** Newest first. */
    static List<PolicyView> of(InsurerKind kind, PolicyHistory history, LocalDate today) {
        return history.entries().stream()
                .map(entry -> of(kind, history, entry, today))
                .sorted((one, other) -> Integer.compare(other.number, one.number))
                .toList();
    }

    private static PolicyView of(InsurerKind kind, PolicyHistory history, PolicyHistory.Entry entry, LocalDate today) {
        LocalDate from = entry.policy().from();
        var span = history.spans().stream()
                .filter(one -> one.entry().equals(entry))
                .map(PolicyHistory.Span::period)
                .findFirst();
        PolicyState state = span.map(period -> from.isAfter(today)
                        ? PolicyState.COMING
                        : period.contains(today) ? PolicyState.IN_FORCE : PolicyState.PAST)
                .orElse(PolicyState.SUPERSEDED);
        DocumentPolicy before =
                entry.number() == 1 ? null : history.through(entry.number() - 1).on(from);
        LocalDate lastDay = span.flatMap(Period::lastDay).orElse(null);
        return new PolicyView(
                entry.number(),
                state,
                entry.policy(),
                lastDay,
                Line.of(kind, entry.policy(), before),
                entry.enteredBy(),
                entry.enteredAt());
    }
}
