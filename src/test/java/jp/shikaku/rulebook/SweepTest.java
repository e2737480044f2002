package jp.shikaku.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Period;
import jp.shikaku.law.DatedTable.Row;
import jp.shikaku.law.Provision;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 規定に隙間も重なりもない: on every day served each question has exactly one rule, and everybody exactly one amount. And a
 * gap or an overlap would be seen, wherever it was.
 */
class SweepTest {

    private static final RuleBook IN_USE = RuleBook.IN_USE;

    /** What could go wrong with the days of a rule or a row; null where it would not be one of the days served. */
    private enum Slip {
        BEGINS_A_DAY_LATE {
            @Override
            Period of(Period right) {
                LocalDate from = right.from().isBefore(Sweep.FIRST) ? Sweep.FIRST : right.from();
                return new Period(from.plusDays(1), right.until());
            }
        },
        ENDS_A_DAY_EARLY {
            @Override
            Period of(Period right) {
                boolean later = right.until() == null || right.until().isAfter(Sweep.LAST);
                return new Period(
                        right.from(), later ? Sweep.LAST : right.until().minusDays(1));
            }
        },
        BEGINS_A_DAY_EARLY {
            @Override
            Period of(Period right) {
                return right.from().isAfter(Sweep.FIRST)
                        ? new Period(right.from().minusDays(1), right.until())
                        : null;
            }
        },
        ENDS_A_DAY_LATE {
            @Override
            Period of(Period right) {
                return right.until() == null
                        ? null
                        : new Period(right.from(), right.until().plusDays(1));
            }
        };

        abstract Period of(Period right);
    }

    @Test
    void everyQuestionHasOneAnswerAndEverybodyOneAmountEachDay() {
        assertThat(Sweep.everyDay(IN_USE)).isEmpty();
        assertThat(Sweep.changes(IN_USE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsLostIsMissed(Provision rule) {
        assertThat(Sweep.changes(withRule(rule, List.of()))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowThatIsLostIsMissed(Row row) {
        assertThat(Sweep.changes(withRow(row, List.of()))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsThereTwiceIsSeen(Provision rule) {
        assertThat(Sweep.changes(withRule(rule, List.of(rule, rule)))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowThatIsThereTwiceIsSeen(Row row) {
        assertThat(Sweep.changes(withRow(row, List.of(row, row)))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDayTooFewOrTooManyIsSeenInEachRule(Slip slip) {
        List<Period> slipped = new ArrayList<>();
        for (Provision rule : IN_USE.rules()) {
            Period wrong = slip.of(rule.inForce());
            if (wrong != null) {
                slipped.add(wrong);
                Provision one = new Provision(
                        rule.rule(), rule.question(), rule.says(), rule.article(), rule.certainty(), wrong);
                assertThat(Sweep.changes(withRule(rule, List.of(one))))
                        .as(rule + " " + slip)
                        .isNotEmpty();
            }
        }
        assertThat(slipped).as(slip + " of at least one rule").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDayTooFewOrTooManyIsSeenInEachRow(Slip slip) {
        List<Period> slipped = new ArrayList<>();
        for (AmountTable table : IN_USE.tables()) {
            for (Row row : table.table().rows()) {
                Period wrong = slip.of(row.inForce());
                if (wrong != null) {
                    slipped.add(wrong);
                    Row one = new Row(wrong, row.certainty(), row.source(), row.cells());
                    assertThat(Sweep.changes(withRow(row, List.of(one))))
                            .as(row + " " + slip)
                            .isNotEmpty();
                }
            }
        }
        assertThat(slipped).as(slip + " of at least one row").isNotEmpty();
    }

    static Stream<Named<Provision>> rules() {
        return IN_USE.rules().stream().map(rule -> Named.of(rule.name(), rule));
    }

    static Stream<Named<Row>> rows() {
        return IN_USE.tables().stream()
                .flatMap(table -> table.table().rows().stream()
                        .map(row -> Named.of(table.name() + " " + row.inForce().from() + " " + row.cells(), row)));
    }

    private static RuleBook withRule(Provision replaced, List<Provision> by) {
        return new RuleBook(replace(IN_USE.rules(), replaced, by), IN_USE.tables());
    }

    private static RuleBook withRow(Row replaced, List<Row> by) {
        return new RuleBook(
                IN_USE.rules(),
                IN_USE.tables().stream()
                        .map(table -> table.with(replace(table.table().rows(), replaced, by)))
                        .toList());
    }

    private static <T> List<T> replace(List<T> all, T replaced, List<T> by) {
        return all.stream()
                .flatMap(one -> one == replaced ? by.stream() : Stream.of(one))
                .toList();
    }
}
