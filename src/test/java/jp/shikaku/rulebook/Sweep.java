package jp.shikaku.rulebook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shikaku.common.Coded;
import jp.shikaku.common.Period;
import jp.shikaku.common.Yen;
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
        return Stream.concat(questions, book.tables().stream().flatMap(table -> keys(table.on(day), incomes(book))))
                .map(fault -> day + " " + fault);
    }

    private static Stream<String> questions(List<Provision> inForce) {
        Map<Question, Long> answers = inForce.stream().collect(groupingBy(Provision::question, counting()));
        return Stream.of(Question.values())
                .filter(question -> answers.getOrDefault(question, 0L) != 1)
                .map(question -> question + ": " + answers.getOrDefault(question, 0L));
    }

    private static Stream<String> keys(AmountTable inForce, Set<Long> incomes) {
        List<String> faults = new ArrayList<>();
        for (Coded key : inForce.keys()) {
            List<Row> rows = inForce.table().rows().stream()
                    .filter(row -> row.text("class").equals(key.code()))
                    .toList();
            if (rows.isEmpty() || rows.size() > 1 && !rows.stream().allMatch(Sweep::byIncome)) {
                faults.add(inForce.name() + " " + key.code() + ": " + rows.size());
            }
        }
        List<Row> bands =
                inForce.table().rows().stream().filter(Sweep::byIncome).toList();
        for (long income : bands.isEmpty() ? Set.<Long>of() : incomes) {
            long rows = bands.stream().filter(row -> covers(row, income)).count();
            if (rows != 1) {
                faults.add(inForce.name() + " " + income + ": " + rows);
            }
        }
        return faults.stream();
    }

    private static boolean byIncome(Row row) {
        return row.yen("remunerationFrom") != null;
    }

    private static boolean covers(Row row, long income) {
        Yen below = row.yen("remunerationBelow");
        return row.yen("remunerationFrom").amount() <= income && (below == null || income < below.amount());
    }

    /** 標準報酬月額: each bound of a band, one yen less, the lowest and a very high one. */
    private static Set<Long> incomes(RuleBook book) {
        Set<Long> incomes = new TreeSet<>(Set.of(58_000L, 9_999_999L));
        book.tables().stream()
                .flatMap(table -> table.table().rows().stream())
                .flatMap(row -> Stream.of(row.yen("remunerationFrom"), row.yen("remunerationBelow")))
                .filter(Objects::nonNull)
                .flatMap(bound -> Stream.of(bound.amount() - 1, bound.amount()))
                .filter(income -> income > 0)
                .forEach(incomes::add);
        return incomes;
    }
}
