/**
 * 高額療養費: the bills of a household's month go in; what it bears, what is paid back and every step come out.
 *
 * <p>What belongs here: the monthly limit as a pure function of {@link jp.shikaku.expense.limit.HouseholdMonth}; the
 * amounts are rows of {@code law/monthly-limits-*.csv}.
 */
package jp.shikaku.expense.limit;
