package jp.shikaku.expense.limit;

import static jp.shikaku.expense.limit.IncomeMeasure.STANDARD_REMUNERATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.common.Yen;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.DatedTable.Row;
import jp.shikaku.member.LimitClass;
import org.junit.jupiter.api.Test;

/** 額の表に隙間も重なりもない: every day served, for every class and income, exactly one amount is in force. */
class MonthlyLimitsSweepTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 2);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final MonthlyLimits IN_USE = MonthlyLimits.IN_USE;

    @Test
    void exactlyOneRowEachDay() {
        assertThat(faults(IN_USE, FIRST.datesUntil(LAST.plusDays(1)).toList())).isEmpty();
    }

    @Test
    void withoutAnyOneRowThereIsAGap() {
        for (Row row : IN_USE.under70().rows()) {
            assertThat(faults(new MonthlyLimits(without(IN_USE.under70(), row), IN_USE.from70()), changes()))
                    .as(row.toString())
                    .isNotEmpty();
        }
        for (Row row : IN_USE.from70().rows()) {
            assertThat(faults(new MonthlyLimits(IN_USE.under70(), without(IN_USE.from70(), row)), changes()))
                    .as(row.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void withAnyOneRowTwiceThereIsAnOverlap() {
        for (Row row : IN_USE.under70().rows()) {
            DatedTable twice = new DatedTable(Stream.concat(IN_USE.under70().rows().stream(), Stream.of(row))
                    .toList());
            assertThat(faults(new MonthlyLimits(twice, IN_USE.from70()), changes()))
                    .as(row.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void everyAmountHasAHalfAndASource() {
        Stream.of(IN_USE.under70(), IN_USE.from70())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> {
                    MonthlyLimit limit = MonthlyLimit.of(row);
                    assertThat(limit.half().limitClass()).isEqualTo(limit.limitClass());
                    assertThat(limit.source()).isNotBlank();
                });
    }

    /** The days on which a row begins: between them nothing changes. */
    private static List<LocalDate> changes() {
        return Stream.of(IN_USE.under70(), IN_USE.from70())
                .flatMap(table -> table.rows().stream())
                .map(row -> row.inForce().from())
                .distinct()
                .toList();
    }

    private static DatedTable without(DatedTable table, Row row) {
        return new DatedTable(
                table.rows().stream().filter(other -> other != row).toList());
    }

    private static List<String> faults(MonthlyLimits limits, List<LocalDate> days) {
        List<Yen> incomes = incomes();
        List<String> faults = new ArrayList<>();
        for (LocalDate day : days) {
            List<MonthlyLimit> young = ofAge(limits, day, false);
            List<MonthlyLimit> old = ofAge(limits, day, true);
            for (Yen income : incomes) {
                long rows = young.stream()
                        .filter(row -> row.isFor(STANDARD_REMUNERATION)
                                && row.takes(new Income(STANDARD_REMUNERATION, income)))
                        .count();
                if (rows != 1) {
                    faults.add(day + " " + income + ": " + rows);
                }
            }
            for (LimitClass one : LimitClass.values()) {
                List<MonthlyLimit> rows = (one.from70() ? old : young)
                        .stream().filter(row -> row.limitClass() == one).toList();
                boolean single = one.from70() || one == LimitClass.A05;
                if (single ? rows.size() != 1 : rows.isEmpty()) {
                    faults.add(day + " " + one + ": " + rows.size());
                }
            }
        }
        return faults;
    }

    private static List<MonthlyLimit> ofAge(MonthlyLimits limits, LocalDate day, boolean from70) {
        return LimitClass.ofAge(from70).stream()
                .flatMap(one -> limits.on(day, one))
                .toList();
    }

    /** Each bound and one yen below it, and the lowest and a very high income. */
    private static List<Yen> incomes() {
        return Stream.concat(
                        IN_USE.under70().rows().stream()
                                .map(row -> row.yen("remunerationFrom"))
                                .filter(Objects::nonNull)
                                .flatMap(bound -> IntStream.of(-1, 0).mapToObj(by -> bound.amount() + by)),
                        Stream.of(58_000L, 9_999_999L))
                .filter(income -> income > 0)
                .map(Yen::of)
                .collect(Collectors.toSet())
                .stream()
                .toList();
    }
}
