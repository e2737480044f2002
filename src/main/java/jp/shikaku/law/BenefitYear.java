package jp.shikaku.law;

import java.time.LocalDate;
import jp.shikaku.common.Period;

/** 8月から翌年7月まで: the year by which incomes are assessed and yearly amounts add up (健康保険法施行令41条の2). */
public final class BenefitYear {

    public static final int FIRST_MONTH = 8;

    private BenefitYear() {}

    /** [8/1, 8/1 of the next year) around that day. */
    public static Period around(LocalDate day) {
        LocalDate august = LocalDate.of(day.getYear(), FIRST_MONTH, 1);
        LocalDate first = day.isBefore(august) ? august.minusYears(1) : august;
        return new Period(first, first.plusYears(1));
    }
}
