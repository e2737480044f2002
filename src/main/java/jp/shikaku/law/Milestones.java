package jp.shikaku.law;

import java.time.LocalDate;
import jp.shikaku.common.BirthDate;

/** 年齢の節目: the days in a life that more than one rule goes by. */
public final class Milestones {

    public static final int ELDERLY_BENEFIT_AGE = 70;
    public static final int LATTER_STAGE_AGE = 75;

    private Milestones() {}

    /** 70歳: the last day before the 負担割合 of those aged 70–74 applies (健康保険法74条1項). */
    public static LocalDate lastDayUnder70(BirthDate birth) {
        return birth.lastDayOfMonthReaching(ELDERLY_BENEFIT_AGE);
    }

    /** 75歳: the birthday, from which 後期高齢者医療 covers a person (高齢者の医療の確保に関する法律50条). */
    public static LocalDate latterStageFrom(BirthDate birth) {
        return birth.birthday(LATTER_STAGE_AGE);
    }
}
