package jp.shikaku.insurer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Term;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Act;

/** 有効期限の定め方: where an insurer lets its 資格確認書 end if nothing ends it earlier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PolicyEnd.Years.class, name = "YEARS"),
    @JsonSubTypes.Type(value = PolicyEnd.FixedDate.class, name = "FIXED"),
    @JsonSubTypes.Type(value = PolicyEnd.CycleDay.class, name = "CYCLE")
})
public sealed interface PolicyEnd {

    /** The last valid day of a document issued on that day. */
    LocalDate lastDay(LocalDate issuedOn);

    /** In Japanese, as it continues 「保険者の定める…」. */
    String words();

    /** 交付日から何年: a term of years from the day of issue; refuses less than one and more than the law allows. */
    record Years(int years) implements PolicyEnd {

        public Years {
            if (years < 1 || years > Act.LONGEST_VALIDITY_YEARS) {
                throw Rejected.because(
                        "POL-003", "years", Integer.toString(years), Integer.toString(Act.LONGEST_VALIDITY_YEARS));
            }
        }

        @Override
        public LocalDate lastDay(LocalDate issuedOn) {
            return Term.lastDayOfYears(issuedOn, years);
        }

        @Override
        public String words() {
            return "交付から" + years + "年の期限";
        }
    }

    /** 一律の期限: one last day for all, whenever issued. */
    record FixedDate(LocalDate day) implements PolicyEnd {

        public FixedDate {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate lastDay(LocalDate issuedOn) {
            return day;
        }

        @Override
        public String words() {
            return "一律の期限（" + Wareki.format(day) + "）";
        }
    }

    /** 毎年の更新日の前日: the same last day each year; the next one on or after the day of issue. */
    record CycleDay(MonthDay day) implements PolicyEnd {

        /** Where the year of 負担割合 ends, which is assessed anew each 8/1. */
        public static final CycleDay END_OF_JULY = new CycleDay(MonthDay.of(7, 31));

        public CycleDay {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate lastDay(LocalDate issuedOn) {
            LocalDate thisYear = day.atYear(issuedOn.getYear());
            return thisYear.isBefore(issuedOn) ? day.atYear(issuedOn.getYear() + 1) : thisYear;
        }

        @Override
        public String words() {
            return "毎年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日までの期限";
        }
    }
}
