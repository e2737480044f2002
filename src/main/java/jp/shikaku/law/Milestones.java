package jp.shikaku.law;

import java.time.LocalDate;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Term;

/** 年齢の節目: the days in a life that more than one rule goes by. */
public final class Milestones {

    public static final int ELDERLY_BENEFIT_AGE = 70;
    public static final int LATTER_STAGE_AGE = 75;

    /** 障害認定: from this age on somebody disabled may be covered by 後期高齢者医療. */
    public static final int DISABILITY_CERTIFICATION_AGE = 65;

    public static final int YEARS_OF_VOLUNTARY_CONTINUATION = 2;

    private static final int SCHOOL_AGE = 6;
    private static final int ADULT_AGE = 18;

    private Milestones() {}

    /** 未就学: the last day before compulsory school (健康保険法110条2項). */
    public static LocalDate lastDayBeforeSchool(BirthDate birth) {
        return schoolYearEnd(birth, SCHOOL_AGE);
    }

    /** 高校生世代まで: the last day of the school year in which 18 is reached (国民健康保険法54条の3). */
    public static LocalDate lastDayOfSchoolYearReaching18(BirthDate birth) {
        return schoolYearEnd(birth, ADULT_AGE);
    }

    /** The first 3/31 once the age is reached, which the law says is the day before the birthday: born 4/1, that very day. */
    private static LocalDate schoolYearEnd(BirthDate birth, int age) {
        LocalDate reached = birth.dayBeforeBirthday(age);
        LocalDate yearEnd = LocalDate.of(reached.getYear(), 3, 31);
        return reached.isAfter(yearEnd) ? yearEnd.plusYears(1) : yearEnd;
    }

    /** 障害認定: the first day on which it can put somebody into 後期高齢者医療 (高齢者の医療の確保に関する法律50条2号). */
    public static LocalDate disabilityCertificationFrom(BirthDate birth) {
        return birth.birthday(DISABILITY_CERTIFICATION_AGE);
    }

    /** 70歳: the last day before the 負担割合 of those aged 70–74 applies (健康保険法74条1項). */
    public static LocalDate lastDayUnder70(BirthDate birth) {
        return birth.lastDayOfMonthReaching(ELDERLY_BENEFIT_AGE);
    }

    /** 70歳: the first day on which the 負担割合 of those aged 70–74 applies. */
    public static LocalDate elderlyBenefitFrom(BirthDate birth) {
        return lastDayUnder70(birth).plusDays(1);
    }

    /** 75歳: the birthday, from which 後期高齢者医療 covers a person (高齢者の医療の確保に関する法律50条). */
    public static LocalDate latterStageFrom(BirthDate birth) {
        return birth.birthday(LATTER_STAGE_AGE);
    }

    /** 任意継続: the last day, two years from acquisition (健康保険法38条1号). */
    public static LocalDate lastDayOfVoluntaryContinuation(LocalDate acquiredOn) {
        return Term.lastDayOfYears(acquiredOn, YEARS_OF_VOLUNTARY_CONTINUATION);
    }
}
