package jp.shikaku.web.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.common.Wareki;
import jp.shikaku.web.Typed.Option;
import jp.shikaku.web.Wording;

/** What a patient chooses from. */
public record LimitsChoices(int thisYear) {

    private static final int FIRST_YEAR = 2024;

    public List<Option> getEras() {
        return Stream.of("大正", "昭和", "平成", "令和", LimitsForm.WESTERN)
                .map(era -> new Option(era, era))
                .toList();
    }

    /** From the first year of the tables to the next. */
    public List<Option> getYears() {
        return IntStream.rangeClosed(FIRST_YEAR, thisYear + 1)
                .mapToObj(year -> new Option(Integer.toString(year), year + "年（" + japanese(year) + "）"))
                .toList();
    }

    /** {@code 令和8年}: of the year's last day. */
    private static String japanese(int year) {
        return Wareki.format(LocalDate.of(year, 12, 31)).replaceFirst("年.*", "年");
    }

    public List<Option> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(Integer.toString(month), month + "月"))
                .toList();
    }

    public List<Option> getStays() {
        return List.of(
                new Option("OUT", Wording.text("patient_limits.stay_out")),
                new Option("IN", Wording.text("patient_limits.stay_in")));
    }
}
