package jp.shikaku.expense.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.shikaku.common.Yen;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.DatedTable.Row;
import org.junit.jupiter.api.Test;

/** 所得の範囲に隙間も重なりもない: by every measure of an age, every income is in exactly one row, each month that has one. */
class IncomeBandSweepTest {

    private static final MonthlyLimits IN_USE = MonthlyLimits.IN_USE;

    @Test
    void everyIncomeIsInExactlyOneRow() {
        assertThat(faults(IN_USE)).isEmpty();
    }

    @Test
    void withoutAnyOneRowThatHasABandThereIsAGap() {
        for (Row row : IN_USE.under70().rows()) {
            if (!IncomeBand.of(row).isEmpty()) {
                assertThat(faults(new MonthlyLimits(without(IN_USE.under70(), row), IN_USE.from70())))
                        .as(row.toString())
                        .isNotEmpty();
            }
        }
        for (Row row : IN_USE.from70().rows()) {
            if (!IncomeBand.of(row).isEmpty()) {
                assertThat(faults(new MonthlyLimits(IN_USE.under70(), without(IN_USE.from70(), row))))
                        .as(row.toString())
                        .isNotEmpty();
            }
        }
    }

    private static DatedTable without(DatedTable table, Row row) {
        return new DatedTable(
                table.rows().stream().filter(other -> other != row).toList());
    }

    private static List<String> faults(MonthlyLimits limits) {
        List<String> faults = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2024, 12);
                month.isBefore(YearMonth.of(2029, 1));
                month = month.plusMonths(1)) {
            boolean planned = !month.isBefore(YearMonth.of(2027, 8));
            faults.addAll(faults(limits, month, false, IncomeMeasure.STANDARD_REMUNERATION));
            if (!planned) {
                faults.addAll(faults(limits, month, false, IncomeMeasure.OLD_PROVISO));
                faults.addAll(faults(limits, month, true, IncomeMeasure.STANDARD_REMUNERATION));
                faults.addAll(faults(limits, month, true, IncomeMeasure.TAXABLE));
            }
        }
        return faults;
    }

    private static List<String> faults(MonthlyLimits limits, YearMonth month, boolean older, IncomeMeasure measure) {
        return incomes(older, measure)
                .mapToObj(Yen::of)
                .filter(income -> limits.on(month.atDay(1), older)
                                .filter(row -> row.isFor(measure) && row.takes(new Income(measure, income)))
                                .count()
                        != 1)
                .map(income -> month + " " + older + " " + measure + " " + income)
                .toList();
    }

    /** Each bound, a yen below and above it, the lowest and a very high income. */
    private static LongStream incomes(boolean older, IncomeMeasure measure) {
        LongStream around = (older ? IN_USE.from70() : IN_USE.under70())
                .rows().stream()
                        .map(row -> IncomeBand.of(row).get(measure))
                        .filter(Objects::nonNull)
                        .flatMap(band -> Stream.of(band.from(), band.above(), band.below(), band.upTo()))
                        .filter(Objects::nonNull)
                        .flatMapToLong(bound -> LongStream.of(-1, 0, 1).map(by -> bound.amount() + by));
        long lowest = measure == IncomeMeasure.STANDARD_REMUNERATION ? 1 : 0;
        return LongStream.concat(around, LongStream.of(lowest, 99_999_999))
                .filter(income -> income >= lowest)
                .distinct();
    }
}
