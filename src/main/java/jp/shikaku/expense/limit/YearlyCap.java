package jp.shikaku.expense.limit;

import jp.shikaku.common.Period;
import jp.shikaku.common.Yen;
import jp.shikaku.law.Reason;
import jp.shikaku.member.LimitClass;

/**
 * 年間上限: what is borne from August to July at most; paid back after the year on application, never taken off at the
 * window.
 *
 * @param outpatient of one person's 外来 from 70; else of the household
 * @param condition whom of the class it is for; "" = all
 * @param year [8/1, 8/1 of the next year)
 */
public record YearlyCap(
        LimitClass limitClass, boolean outpatient, String condition, Yen amount, Period year, Reason reason) {}
