package jp.shikaku.expense.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import jp.shikaku.common.Yen;
import jp.shikaku.member.LimitClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyCapsTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2026-07, A03, , '', 70歳未満は2026年8月から",
        "2026-08, A01, , 1680000, ア",
        "2026-08, A02, , 1110000, イ",
        "2026-08, A03, , 530000, ウ",
        "2026-08, A04, 150000, 410000, エで標準報酬15万円",
        "2026-08, A04, 150001, 530000, エで標準報酬15万円を超える",
        "2026-08, A04, , 530000 410000, エで標準報酬が分からなければ両方",
        "2026-08, A05, 150000, 290000, オ",
        "2026-07, B04, , 144000, 一般の外来の2026年7月まで",
        "2026-08, B04, , 216000, 一般の外来の2026年8月から",
        "2026-08, B09, , 216000, 一般Ⅱ",
        "2026-08, B10, , 216000, 一般Ⅰ",
        "2026-07, B05, , '', 低所得Ⅱは2026年8月から",
        "2026-08, B05, , 96000, 低所得Ⅱの外来",
        "2026-08, B06, , '', 低所得Ⅰにはない",
        "2026-08, B03, , '', 現役並みに外来の上限はない"
    })
    void theCapOfAClass(String month, LimitClass limitClass, Long remuneration, String caps, String why) {
        Income income =
                remuneration == null ? null : new Income(IncomeMeasure.STANDARD_REMUNERATION, Yen.of(remuneration));

        assertThat(YearlyCaps.of(limitClass, income, YearMonth.parse(month)))
                .extracting(YearlyCap::amount)
                .containsExactlyElementsOf(Arrays.stream(caps.split(" "))
                        .filter(cap -> !cap.isEmpty())
                        .map(cap -> Yen.of(Long.parseLong(cap)))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-08, 2026-08-01", "2027-07, 2026-08-01", "2027-08, 2027-08-01", "2028-01, 2027-08-01"})
    void theYearIsFromAugustToJuly(String month, LocalDate first) {
        YearlyCap cap =
                YearlyCaps.of(LimitClass.A03, null, YearMonth.parse(month)).get(0);

        assertThat(cap.year().from()).isEqualTo(first);
        assertThat(cap.year().until()).isEqualTo(first.plusYears(1));
    }

    @Test
    void isShownAndNotApplied() {
        HouseholdLimits limits = LimitRules.of(
                Household.of("2026-08", 0, "A 1950-05-05 B04 X 医科 外 150000 020;B 1960-05-05 A04 Y 医科 入 400000 030"));

        assertThat(limits.yearlyCaps()).extracting(YearlyCap::outpatient).containsExactly(false, false, true);
        assertThat(limits.remaining()).isEqualTo(Yen.of(61_500));
        assertThat(limits.yearlyCaps())
                .allSatisfy(cap -> assertThat(cap.reason().text()).contains("申請すると戻ります", "計算に入れていません"));
    }
}
