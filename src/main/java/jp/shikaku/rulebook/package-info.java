/**
 * 規定集: all rules and amounts of the house in one book – what is in force on a day, and what changes next.
 *
 * <p>What belongs here: the list of them and questions about the list; what a rule decides, and the amounts, stay where
 * they are.
 */
package jp.shikaku.rulebook;
