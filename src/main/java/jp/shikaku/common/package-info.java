/**
 * Values that cannot be wrong, and how a refusal is said.
 *
 * <p>What belongs here: immutable values of no single subject (a period, a birth date, a Japanese era date), which
 * refuse nonsense when they are made, and {@link jp.shikaku.common.Problem}, the one way to tell somebody why. Knows
 * no other package of the product.
 */
package jp.shikaku.common;
