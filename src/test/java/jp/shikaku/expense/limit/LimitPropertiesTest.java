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
        Patient patient = new Patient("A", new BirthDate(LocalDate.of(1980, 5, 5)), null, false);
        YearMonth planned = YearMonth.of(2027, 8);
        Yen lower =
                MonthlyLimits.IN_USE.of(patient, remuneration(income), planned).of(Yen.of(cost), many);
        Yen higher = MonthlyLimits.IN_USE
                .of(patient, remuneration(income + more), planned)
                .of(Yen.of(cost), many);
        assertThat(higher).isGreaterThanOrEqualTo(lower);
    }

    @Property(tries = 3_000)
    void aHouseholdBearsNoMoreThanItsMembersAlone(@ForAll long seed) {
        Random some = new Random(seed);
        LimitClass limitClass = YOUNG.get(some.nextInt(YOUNG.size()));
        List<Bill> bills = new ArrayList<>();
        for (int i = 0; i < 1 + some.nextInt(6); i++) {
            bills.add(bill(some, "P" + some.nextInt(3), limitClass));
        }
        Yen together = reckon(bills).remaining();
        Yen alone = Yen.sum(bills.stream()
                .map(Bill::patient)
                .distinct()
                .map(patient -> reckon(bills.stream()
                                .filter(bill -> bill.patient().equals(patient))
                                .toList())
                        .remaining()));
        assertThat(together)
                .isLessThanOrEqualTo(alone)
                .isLessThanOrEqualTo(Yen.sum(bills.stream().map(Bill::ownPart)));
    }

    private static HouseholdLimits reckon(List<Bill> bills) {
        return LimitRules.of(new HouseholdMonth(YearMonth.of(2026, 9), 0, null, false, bills));
    }

    private static Bill bill(Random some, String person, LimitClass limitClass) {
        Yen cost = Yen.of(10L * some.nextInt(200_000));
        return new Bill(
                new Patient(person, new BirthDate(LocalDate.of(1980, 5, 5)), limitClass, false),
                "X" + some.nextInt(2),
                Department.MEDICAL,
                null,
                some.nextBoolean(),
                null,
                cost,
                Bill.share(cost, CopaymentRatio.THREE));
    }

    private static Income remuneration(long yen) {
        return new Income(IncomeMeasure.STANDARD_REMUNERATION, Yen.of(yen));
    }

    private static MonthlyLimit row(LimitClass limitClass, int month) {
        LocalDate day = LocalDate.of(2024, 12, 1).plusMonths(month);
        return MonthlyLimits.IN_USE.on(day, limitClass).findFirst().orElseThrow();
    }
}
