/**
 * 医療費: who pays how much of what care costs.
 *
 * <p>What belongs here: the share paid at the window, what the monthly limit changes for the patient, and the tax
 * deduction, as pure functions; the limit itself is {@link jp.shikaku.expense.limit}.
 */
package jp.shikaku.expense;
