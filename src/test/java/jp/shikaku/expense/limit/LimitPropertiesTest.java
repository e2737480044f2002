package jp.shikaku.expense.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.SpecificDisease;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for whatever bills come in. */
class LimitPropertiesTest {

    private static final List<LimitClass> YOUNG = LimitClass.ofAge(false);
    private static final List<LimitClass> OLD = LimitClass.ofAge(true).subList(0, 6);

    @Property(tries = 3_000)
    void moreIncomeNeverLowersTheLimit(
            @ForAll @LongRange(min = 0, max = 50_000_000) long cost,
            @ForAll @IntRange(max = 11) int paidMonths,
            @ForAll @IntRange(max = 31) int month) {
        for (List<LimitClass> classes : List.of(YOUNG, OLD)) {
            for (int i = 1; i < classes.size(); i++) {
                MonthlyLimit more = row(classes.get(i - 1), month);
                MonthlyLimit less = row(classes.get(i), month);
                boolean many = paidMonths >= 3;
                assertThat(more.of(Yen.of(cost), many)).isGreaterThanOrEqualTo(less.of(Yen.of(cost), many));
                if (more.outpatient() != null) {
                    assertThat(more.outpatient()).isGreaterThanOrEqualTo(less.outpatient());
                }
            }
        }
    }

    @Property(tries = 3_000)
    void moreIncomeNeverLowersThePlannedLimit(
            @ForAll @LongRange(min = 0, max = 50_000_000) long cost,
            @ForAll @LongRange(min = 1, max = 2_000_000) long income,
            @ForAll @LongRange(min = 0, max = 500_000) long more,
            @ForAll boolean many) {
        Patient patient = new Patient("A", new BirthDate(LocalDate.of(1980, 5, 5)), null, false, false);
        YearMonth planned = YearMonth.of(2027, 8);
        Yen lower =
                MonthlyLimits.IN_USE.of(patient, remuneration(income), planned).of(Yen.of(cost), many);
        Yen higher = MonthlyLimits.IN_USE
                .of(patient, remuneration(income + more), planned)
                .of(Yen.of(cost), many);
        assertThat(higher).isGreaterThanOrEqualTo(lower);
    }

    /** Of whatever household: all ages, diseases, pharmacies, moves, 多数回. */
    @Property(tries = 3_000)
    void whatIsBorneAndPaidBackIsTheOwnPart(@ForAll long seed) {
        HouseholdMonth household = household(new Random(seed));
        HouseholdLimits limits = LimitRules.of(household);
        Yen own = Yen.sum(household.bills().stream().map(Bill::ownPart));

        assertThat(limits.ownPart()).isEqualTo(own);
        assertThat(limits.refund().plus(limits.remaining())).isEqualTo(own);
        assertThat(limits.remaining()).isLessThanOrEqualTo(own);
        assertThat(Yen.sum(limits.steps().stream().map(Step::refund))).isEqualTo(limits.refund());
        limits.steps().stream()
                .filter(step -> step.limit() != null)
                .forEach(step -> assertThat(step.remaining()).isLessThanOrEqualTo(step.limit()));
    }

    /** Reckoned alone, each person has a limit of his own; together they share one. */
    @Property(tries = 3_000)
    void aHouseholdBearsNoMoreThanItsMembersAlone(@ForAll long seed) {
        Random some = new Random(seed);
        LimitClass limitClass = YOUNG.get(some.nextInt(YOUNG.size()));
        List<Bill> bills = new ArrayList<>();
        for (int i = 0; i < 1 + some.nextInt(6); i++) {
            bills.add(bill(some, "P" + some.nextInt(3), "1980-05-05", limitClass));
        }
        HouseholdMonth together = new HouseholdMonth(YearMonth.of(2026, 9), 0, null, false, bills);
        Yen alone = Yen.sum(bills.stream()
                .map(Bill::patient)
                .distinct()
                .map(patient -> LimitRules.of(together.with(bills.stream()
                                .filter(bill -> bill.patient().equals(patient))
                                .toList()))
                        .remaining()));

        assertThat(LimitRules.of(together).remaining()).isLessThanOrEqualTo(alone);
    }

    /** More income in the same case: never less to bear. */
    @Property(tries = 2_000)
    void moreIncomeNeverLowersWhatIsBorne(@ForAll long seed, @ForAll @IntRange(max = 3) int lower) {
        HouseholdMonth less = household(new Random(seed), YOUNG.get(lower + 1), OLD.get(lower + 1));
        HouseholdMonth more = household(new Random(seed), YOUNG.get(lower), OLD.get(lower));

        assertThat(LimitRules.of(more).remaining())
                .isGreaterThanOrEqualTo(LimitRules.of(less).remaining());
    }

    /** One bill under the same roof: a higher cost, and with it a higher own part, never lowers what is left to bear. */
    @Property(tries = 2_000)
    void moreCostNeverLowersWhatIsBorne(
            @ForAll @LongRange(max = 5_000_000) long cost,
            @ForAll @LongRange(max = 1_000_000) long more,
            @ForAll @IntRange(max = 4) int limitClass,
            @ForAll @IntRange(max = 11) int paidMonths) {
        assertThat(oneBill(cost + more, limitClass, paidMonths).remaining())
                .isGreaterThanOrEqualTo(oneBill(cost, limitClass, paidMonths).remaining());
    }

    /** What one institution charges in parts is joined again: splitting a bill changes nothing. */
    @Property(tries = 2_000)
    void splittingABillChangesNothing(
            @ForAll @LongRange(max = 200_000) long first,
            @ForAll @LongRange(max = 200_000) long second,
            @ForAll @IntRange(max = 4) int limitClass) {
        Bill whole = tens(10 * (first + second), limitClass);
        HouseholdMonth month = new HouseholdMonth(YearMonth.of(2026, 9), 0, null, false, List.of(whole));

        assertThat(LimitRules.of(month.with(List.of(tens(10 * first, limitClass), tens(10 * second, limitClass))))
                        .remaining())
                .isEqualTo(LimitRules.of(month).remaining());
    }

    @Property(tries = 1_000)
    void manyMonthsNeverRaiseWhatIsBorne(@ForAll long seed) {
        HouseholdMonth usual = household(new Random(seed));
        HouseholdMonth many =
                new HouseholdMonth(usual.month(), 3, usual.income(), usual.movedWithinPrefecture(), usual.bills());

        assertThat(LimitRules.of(many).remaining())
                .isLessThanOrEqualTo(LimitRules.of(usual).remaining());
    }

    private static HouseholdLimits oneBill(long cost, int limitClass, int paidMonths) {
        Bill bill = tens(10 * (cost / 10), limitClass);
        return LimitRules.of(new HouseholdMonth(YearMonth.of(2026, 9), paidMonths, null, false, List.of(bill)));
    }

    private static Bill tens(long cost, int limitClass) {
        return bill("A", "1980-05-05", YOUNG.get(limitClass), "X", true, null, Yen.of(cost));
    }

    private static HouseholdMonth household(Random some) {
        return household(some, YOUNG.get(some.nextInt(YOUNG.size())), OLD.get(some.nextInt(OLD.size())));
    }

    /** P0 and P1 under 70, P2 from 70, P3 in 75歳到達月. */
    private static HouseholdMonth household(Random some, LimitClass young, LimitClass old) {
        List<String> births = List.of("1980-05-05", "2010-05-05", "1953-05-05", "1951-09-15");
        List<Bill> bills = new ArrayList<>();
        for (int i = 0; i < 1 + some.nextInt(8); i++) {
            int person = some.nextInt(births.size());
            bills.add(bill(some, "P" + person, births.get(person), person < 2 ? young : old));
        }
        return new HouseholdMonth(YearMonth.of(2026, 9), some.nextInt(3), null, some.nextInt(4) == 0, bills);
    }

    private static Bill bill(Random some, String person, String birth, LimitClass limitClass) {
        return bill(
                person,
                birth,
                limitClass,
                "X" + some.nextInt(2),
                some.nextBoolean(),
                some.nextInt(5) == 0 ? SpecificDisease.values()[some.nextInt(2)] : null,
                Yen.of(10L * some.nextInt(200_000)));
    }

    private static Bill bill(
            String person,
            String birth,
            LimitClass limitClass,
            String institution,
            boolean inpatient,
            SpecificDisease disease,
            Yen cost) {
        return new Bill(
                new Patient(person, new BirthDate(LocalDate.parse(birth)), limitClass, false, false),
                institution,
                Department.MEDICAL,
                null,
                inpatient,
                disease,
                cost,
                Bill.share(cost, CopaymentRatio.THREE));
    }

    private static Income remuneration(long yen) {
        return new Income(IncomeMeasure.STANDARD_REMUNERATION, Yen.of(yen));
    }

    private static MonthlyLimit row(LimitClass limitClass, int month) {
        LocalDate day = LocalDate.of(2024, 12, 1).plusMonths(month);
        return MonthlyLimits.IN_USE
                .on(day, limitClass.from70())
                .filter(row -> row.limitClass() == limitClass)
                .findFirst()
                .orElseThrow();
    }
}
