package jp.shikaku.rulebook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shikaku.common.Period;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Band;
import jp.shikaku.law.DatedTable.Row;
import jp.shikaku.law.Provision;
import jp.shikaku.law.Question;

/** 隙間と重なりを探す: whatever a book has no answer to, or two, on one of the days served. */
final class Sweep {

    static final LocalDate FIRST = LocalDate.of(2024, 12, 2);
    static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    /** A month's amounts are those of its first day. */
    private static final LocalDate FIRST_OF_AMOUNTS = FIRST.withDayOfMonth(1);

    private Sweep() {}

    /** On every single day. */
    static List<String> everyDay(RuleBook book) {
        return FIRST_OF_AMOUNTS
                .datesUntil(LAST.plusDays(1))
                .flatMap(day -> faults(book, day))
                .toList();
    }

    /** On the days on which anything begins or ends: between them nothing changes. */
    static List<String> changes(RuleBook book) {
        Set<LocalDate> days = new TreeSet<>(Set.of(FIRST_OF_AMOUNTS, FIRST));
        Stream.concat(
                        book.rules().stream().map(Provision::inForce),
                        book.tables().stream()
                                .flatMap(table -> table.table().rows().stream())
                                .map(Row::inForce))
                .flatMap(period -> Stream.of(period.from(), endOf(period)))
                .filter(day -> day.isAfter(FIRST_OF_AMOUNTS) && !day.isAfter(LAST))
                .forEach(days::add);
        return days.stream().flatMap(day -> faults(book, day)).toList();
    }

    private static LocalDate endOf(Period period) {
        return period.until() == null ? LocalDate.MAX : period.until();
    }

    private static Stream<String> faults(RuleBook book, LocalDate day) {
        Stream<String> questions =
                day.isBefore(FIRST) ? Stream.of() : questions(book.on(day).rules());
        return Stream.concat(questions, book.tables().stream().flatMap(table -> keys(table, day)))
                .map(fault -> day + " " + fault);
    }

    private static Stream<String> questions(List<Provision> inForce) {
        Map<Question, Long> answers = inForce.stream().collect(groupingBy(Provision::question, counting()));
        return Stream.of(Question.values())
                .filter(question -> answers.getOrDefault(question, 0L) != 1)
                .map(question -> question + ": " + answers.getOrDefault(question, 0L));
    }

    private static Stream<String> keys(AmountTable table, LocalDate day) {
        List<Row> rows = table.table().on(day).toList();
        List<String> faults = new ArrayList<>();
        for (String key : table.labels().keySet()) {
            List<Row> its = rows.stream()
                    .filter(row -> row.text(table.key()).equals(key))
                    .toList();
            boolean shared = its.size() > 1 && its.stream().allMatch(row -> banded(row));
            if (its.size() != 1 && !shared) {
                faults.add(key + ": " + its.size());
            }
        }
        for (String measure : measures(rows)) {
            List<Band> bands = rows.stream()
                    .map(row -> Band.of(row, measure))
                    .filter(Band::bounded)
                    .toList();
            for (Yen amount : probes(table, measure)) {
                long takers =
                        bands.stream().filter(band -> band.contains(amount)).count();
                if (takers != 1) {
                    faults.add(measure + " " + amount + ": " + takers);
                }
            }
        }
        return faults.stream().map(fault -> table.name() + " " + fault);
    }

    /** What the rows are told apart by: 標準報酬月額 and the like. */
    private static Set<String> measures(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().keySet().stream()
                        .map(Band::measureOf)
                        .filter(measure -> Band.of(row, measure).bounded()))
                .collect(toSet());
    }

    private static boolean banded(Row row) {
        return !measures(List.of(row)).isEmpty();
    }

    /** Each bound, one yen less and one more, the lowest amount there is and a very high one. */
    private static List<Yen> probes(AmountTable table, String measure) {
        return Stream.concat(
                        table.table().rows().stream()
                                .map(row -> Band.of(row, measure))
                                .flatMap(band -> Stream.of(band.from(), band.above(), band.below(), band.upTo()))
                                .filter(Objects::nonNull)
                                .flatMap(bound -> Stream.of(-1, 0, 1).map(by -> bound.amount() + by)),
                        Stream.of(1L, 99_999_999L))
                .filter(amount -> amount > 0)
                .distinct()
                .map(Yen::of)
                .toList();
    }
}
